/** Where the reader's choice of light or dark is kept. */
export const themeKey = 'quotidian-theme'

/**
 * The script that stands in the head of each page: it sets the reader's choice before anything is painted, and says
 * that there is a script, so that what only a script can do is shown.
 */
export const earlyScript = `(d=>{d.dataset.script='';try{const t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')d.dataset.theme=t}catch{}})(document.documentElement)`

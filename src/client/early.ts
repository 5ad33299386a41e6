/** Where the reader's choices are kept: light or dark, how much is marked, whether keys are listened to. */
export const themeKey = 'quotidian-theme'
export const marksKey = 'quotidian-marks'
export const shortcutsKey = 'quotidian-shortcuts'

/**
 * The script that stands in the head of each page: it sets the reader's choices before anything is painted, and says
 * that there is a script, so that what only a script can do is shown.
 */
export const earlyScript = `(d=>{d.dataset.script='';try{const s=localStorage,t=s.getItem('${themeKey}'),m=s.getItem('${marksKey}');if(t==='light'||t==='dark')d.dataset.theme=t;if(m)d.dataset.marks=m}catch{}})(document.documentElement)`

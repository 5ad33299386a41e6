// A refresh by the page alone would lose the passage that the reader was sent to.
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]')
if (link) location.replace(link.href + location.search + location.hash)

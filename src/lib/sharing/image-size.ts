/** The size in pixels of the picture that stands for a page where its link is shared, as most networks show it. */
export const imageSize = { width: 1200, height: 630 }

/** Small words between the hyphens of names of places: "Boulogne-sur-Mer", "Stratford-upon-Avon". */
export const placeInfixes = ['sur', 'en', 'les', 'lès', 'sous', 'aux', 'on', 'upon', 'am', 'super'] as const

/** Those of names of bodies: "Lashkar-e-Taiba". */
export const bodyInfixes = ['e', 'i'] as const

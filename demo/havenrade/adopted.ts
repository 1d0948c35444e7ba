/** The day on which Havenrade's council adopted the plan, and how its money is named. */
export const ADOPTED = '2023-11-20'
export const CITY = 'Stadsbegroting 0349'
export const SUBSIDY = 'Subsidie van het gewest'

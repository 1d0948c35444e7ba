/**
 * Words that people reach for when twelve characters are asked, in Dutch, French and English, and about what
 * this platform is for. Compared without capitals, signs and the digits behind them (see passwords.ts).
 */
export const commonPasswords: readonly string[] = `
password passwoord wachtwoord motdepasse welkom welcome bienvenue bonjour hello letmein laatmebinnen
iloveyou ikhouvanjou jetaime changeme verandermij changezmoi secret geheim sesame sesamopenu
administrator administrateur beheerder coordinator coordinateur drugsbeleid drugbeleid politiquedrogues
drugpolicy regie havenrade stadhuis gemeente commune mairie cityhall gemeentehuis stadsbestuur
sunshine zonnetje soleil princess prinses princesse football voetbal baseball basketball superman batman
qwertyuiop azertyuiop qwerty azerty computer internet samsung iphone google facebook
passwordpassword wachtwoordwachtwoord welkomwelkom password123password motdepassemotdepasse
januari februari maart april juni juli augustus september oktober november december
janvier fevrier avril juin juillet aout septembre octobre novembre decembre january february october
lente zomer herfst winter printemps automne summer autumn spring zomervakantie
belgie belgique belgium vlaanderen wallonie brussel bruxelles antwerpen anvers gent gand oostende ostende
nederland amsterdam rotterdam feyenoord ajaxamsterdam anderlecht clubbrugge standard
mijnwachtwoord monmotdepasse mypassword thisismypassword ditismijnwachtwoord ceciestmonmotdepasse
correcthorsebatterystaple abcabcabcabc testtesttest testwachtwoord testpassword demodemodemo
trustnoneone trustnoi dragon monkey master shadow charlie michael jennifer thomas nathalie chocolat chocolade
`
  .trim()
  .split(/\s+/)

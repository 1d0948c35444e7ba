/** The narrative that opens Havenrade's plan, and that of its four themes. */
import type { DemoGroup } from '../types.ts'

export const goal =
  'In 2029 is Havenrade een stad waar minder mensen schade lijden door drugs, alcohol, gokken of gamen, waar hulp op tijd komt, en waar pleinen van iedereen zijn.'

export const intro: string[] = [
  'Havenrade ligt met haar rug naar het land en met haar gezicht naar het water. Wie hier opgroeit, leert vroeg dat met het tij van alles binnenkomt: hout, fruit, mensen, verhalen, en soms ook wat niemand besteld heeft. De stad telt 118.000 inwoners, twaalf secundaire scholen, een nachtleven dat langer duurt dan de bussen rijden, en een haven waar in drie ploegen gewerkt wordt. Drugs horen bij die stad, zoals ze bij elke stad horen. De vraag is niet of ze er zijn, maar wat ze aanrichten, bij wie, en wat we daar samen aan doen.',
  'In de jaren van het vorige plan leerden we drie dingen. Ten eerste dat geld voor preventie het snelst verdwijnt waar niemand erop let: van de veertien acties uit 2018 kwamen er vijf af, zeven nemen we half af mee in dit plan, en twee stopten zonder dat iemand opschreef waarom. Ten tweede dat mensen die hulp zoeken niet struikelen over één hoge drempel, maar over tien lage: een formulier, een telefoonlijn die om vier uur sluit, een wachtkamer waar je een bekende treft. Ten derde dat een buurt meer verdraagt dan we dachten, zolang er iemand terugbelt.',
  'Dit plan is daarom anders opgezet. Elke actie heeft een dienst of organisatie die ze trekt, of er staat openlijk dat die nog gezocht wordt. Elke actie heeft een termijn, of een dag waarop haar tekst er moet zijn. Waar we een getal noemen, zeggen we waar het vandaan komt. En waar we nog niet weten hoe iets moet, staat dat er ook: zeventien van de zesenvijftig acties nemen we aan als opdracht om uit te werken, met een werkgroep en een dag waarop de tekst er moet zijn.',
  'Het plan ontstond in anderhalf jaar. Drie werkgroepen schreven elk een eerste lijst. Straathoekwerkers voerden vijfentachtig gesprekken met mensen die drugs gebruiken, op plekken waar die zelf kozen. Ouders, leerlingen, portiers en apothekers kwamen naar de open vergadering in de Loods en verdeelden er samen drieënzestig voorstellen over ja, nee en nog niet. Wat zij zeiden en wat wij ermee deden, staat in een apart verslag. Niet alles haalde het. Een verbod op alcohol in de parken bijvoorbeeld niet: het zou vooral de mensen raken die geen terras kunnen betalen.',
  'De regie ligt bij de stad, de uitvoering bij velen. Dat klinkt vanzelfsprekender dan het is. Een school heeft een ander ritme dan een ziekenhuis, en een politieploeg een andere taal dan een herstelhuis. Daarom komt de stuurgroep vijf keer per jaar samen, op vaste dagen, met een agenda die voor de helft bestaat uit acties die achterlopen. Elk besluit van de stuurgroep dat aan de tekst van dit plan raakt, gaat nadien naar de gemeenteraad. Zo is er altijd één geldige versie.',
  'We kijken ook over de grens van de stad. De regio Drie Rivieren houdt de mobiele psychiatrische ploegen, de opleiding en de cijfers van de ziekenhuizen in handen; daar leunen wij op, en daar dragen wij aan bij. Voor wat het gewest of de federale overheid beslist, kunnen we enkel pleiten. Acties waarin we iets bepleiten, zijn klaar wanneer we gevraagd hebben wat we wilden vragen. Het antwoord schrijven we erbij, ook als het nee is.',
  'Tot slot: een plan over drugs gaat al snel over anderen. Dat willen we vermijden. Eén op de drie volwassenen in deze stad kent van dichtbij iemand bij wie gebruik een probleem werd. Zij lezen dit ook. We hebben geprobeerd zo te schrijven dat niemand zich verkleind voelt, en we vragen al wie dit plan uitvoert om zo ook te spreken.',
]

export const groups: DemoGroup[] = [
  {
    number: 'A',
    kind: 'theme',
    depth: 1,
    title: { nl: 'Vroeg erbij', fr: 'Agir tôt', en: 'There early' },
    subtitle: {
      nl: 'Jongeren, gezinnen en scholen, voor het een probleem wordt',
      fr: 'Jeunes, familles et écoles, avant que cela ne devienne un problème',
      en: 'Young people, families and schools, before it becomes a problem',
    },
    text: 'De meeste jongeren in Havenrade gebruiken niets, of één keer en dan niet meer. Dat zeggen we te weinig. Wie denkt dat iedereen het doet, doet het sneller ook. Tegelijk begint bij een kleine groep het gebruik vroeg, en meestal niet alleen: er is thuis iets, of op school, of in het hoofd. Dit thema gaat over beide groepen. We kiezen voor lessen die onderzocht zijn, voor volwassenen die een gesprek durven te openen, en voor een nacht uit die goed afloopt.',
  },
  {
    number: 'B',
    kind: 'theme',
    depth: 1,
    title: { nl: 'Zorg die past', fr: 'Des soins adaptés', en: 'Care that fits' },
    subtitle: {
      nl: 'Opvang, behandeling en herstel zonder lange omweg',
      fr: 'Accueil, traitement et rétablissement sans long détour',
      en: 'Shelter, treatment and recovery without a long detour',
    },
    text: 'Hulp is er in Havenrade, maar ze past niet altijd. Ze is open wanneer iemand werkt, ze vraagt een adres van wie er geen heeft, ze stuurt iemand met twee problemen naar twee loketten. In dit thema brengen we de zorg naar waar mensen zijn, maken we het wachten korter en zorgen we dat iemand dezelfde begeleider houdt. Herstel is meer dan stoppen: het is ook een woning, een dag met iets erin en mensen die bellen.',
  },
  {
    number: 'C',
    kind: 'theme',
    depth: 1,
    title: { nl: 'Pleinen om te delen', fr: 'Des places à partager', en: 'Squares to share' },
    subtitle: {
      nl: 'Openbare ruimte waar iedereen zich veilig voelt',
      fr: 'Un espace public où chacun se sent en sécurité',
      en: 'Public space where everybody feels safe',
    },
    text: 'De openbare ruimte is van wie er speelt, werkt, slaapt, verkoopt en voorbijkomt. Bewoners en mensen die drugs gebruiken treffen elkaar er, en dat botst soms. We nemen hinder ernstig zonder mensen weg te jagen die nergens anders heen kunnen. Tegen wie aan verkoop verdient treedt de politie op. Voor wie gebruikt staan er containers, ruilpunten en mensen die aanspreekbaar zijn. En voor wie ernaast woont is er iemand die opneemt.',
  },
  {
    number: 'D',
    kind: 'theme',
    depth: 1,
    title: { nl: 'Samen weten', fr: 'Savoir ensemble', en: 'Knowing together' },
    subtitle: {
      nl: 'Cijfers en ervaring van het veld naast elkaar',
      fr: 'Les chiffres et l’expérience du terrain côte à côte',
      en: 'Figures and experience from the field side by side',
    },
    text: 'Over drugs in Havenrade weten we veel en kunnen we weinig bewijzen. Een straathoekwerker ziet in maart wat een statistiek pas na anderhalf jaar toont, en een statistiek ziet wat geen mens op straat kan tellen. We leggen beide naast elkaar, met hun onzekerheid erbij, en vragen wie het aangaat om mee te kijken. Wat niet blijkt te helpen, hoort in het volgende plan niet meer thuis.',
  },
]

/* Generated from the packs in rules/ by `npm run generate`; do not edit. */

/** What is known about one young person on the peildatum. A fact left out is unknown, which is not false. */
export type Situation = {
  /** date of birth. Write year-month-day, for example 2012-05-31. Together with the reference date it gives the age, and mostly also which duty to attend school applies. Written `YYYY-MM-DD`. */
  readonly geboortedatum?: string | undefined
  /** age. In years; half a year is 0.5. On the 18th birthday the age is exactly 18; the day before it is not. From 0 to 28 (exclusive), years. */
  readonly leeftijd?: number | undefined
  /** duty to attend school. The duty begins on the first school day of the month after the fifth birthday. It ends at the end of the school year in which the young person turns 16, or after twelve full school years. Then the qualification duty applies until the 18th birthday, unless there is a basic qualification or a practical-education diploma. */
  readonly leerplicht?: 'nog-niet' | 'leerplichtig' | 'kwalificatieplichtig' | 'niet-meer' | undefined
  /** age at the end of the school year. Give whole years. The school year runs from 1 August to 31 July inclusive. From 0 to 28, whole years. */
  readonly leeftijdEindSchooljaar?: number | undefined
  /** municipality of the home address. Compare with the municipality of the school. Without a school, compare with the region you are looking at. What counts is the address in the national population register (BRP). */
  readonly woongemeente?: 'schoolgemeente' | 'andere-gemeente' | 'buitenland' | undefined
  /** municipality where the child actually stays. This can differ from the home address, for instance in a foster family. School transport looks at this municipality. */
  readonly verblijfsgemeente?: 'schoolgemeente' | 'andere-gemeente' | 'buitenland' | undefined
  /** residence under the Youth Act. If the child lives at home, it is the municipality of the home address. During a stay in a foster family, family home or institution, it is the municipality of the home address directly before that stay. */
  readonly jeugdwetgemeente?: 'schoolgemeente' | 'andere-gemeente' | 'buitenland' | undefined
  /** place of stay. Choose where the young person really is now, even when it is temporary. */
  readonly verblijf?: 'thuis' | 'pleeggezin' | 'gezinshuis' | 'residentieel' | 'gesloten-jeugdhulp' | 'jji' | 'ggz-instelling' | 'wlz-instelling' | 'beschermd-wonen' | 'zelfstandig' | 'dakloos' | 'azc' | 'bij-familie' | undefined
  /** stay from which the young person returns. Choose the stay that ends or has just ended. It is about returning home or to school. */
  readonly terugkeerUit?: 'geen' | 'pleeggezin' | 'gezinshuis' | 'residentieel' | 'gesloten-jeugdhulp' | 'jji' | 'ggz-instelling' | 'buitenland' | undefined
  /** weeks until the return. If the young person is already back, give a negative number: -2 is two weeks ago. Zero is today. From -52 to 104, weeks. */
  readonly wekenTotTerugkeer?: number | undefined
  /** school at the institution. It is about a school permanently attached to a juvenile institution, secure youth care or a residential institution (WEC, article 71a). */
  readonly schoolBijInstelling?: boolean | undefined
  /** moved while help was running. The new municipality must then see that equivalent help goes on, for at most a year. If the move was a year or longer ago, choose no. */
  readonly verhuisd?: boolean | undefined
  /** asylum applicant. It is about a minor who applies for asylum or whose parent does. For these children a shorter term for a school place applies. */
  readonly asielzoeker?: boolean | undefined
  /** lawful residence. Dutch and EU citizens, holders of a residence permit and people allowed to wait for a decision are lawfully resident. Children without lawful residence still have a right to education. */
  readonly rechtmatigVerblijf?: boolean | undefined
  /** child protection measure or juvenile probation. You find this in the decision of the juvenile court. Voluntary help is not a measure. */
  readonly maatregel?: 'geen' | 'ots' | 'voogdij' | 'jeugdreclassering' | undefined
  /** help under juvenile criminal law. For example after a decision of the court or public prosecutor. This can also hold after the 18th birthday (criminal law for young adults). */
  readonly strafrechtelijkKader?: boolean | undefined
  /** school type. If enrolled, choose that school. If not enrolled, choose the school applied to. If neither: choose none. */
  readonly schoolsoort?: 'geen' | 'voorschool' | 'bo' | 'sbo' | 'so' | 'vo' | 'praktijkonderwijs' | 'vso' | 'mbo-entree' | 'mbo' | 'vavo' | 'hbo-wo' | 'particulier' | 'buitenland' | undefined
  /** school type applied to. Only needed when the new school is of another type, or when an enrolled pupil applies at another school. Otherwise: none. */
  readonly schoolsoortAanmelding?: 'geen' | 'bo' | 'sbo' | 'so' | 'vo' | 'praktijkonderwijs' | 'vso' | 'mbo-entree' | 'mbo' | 'vavo' | 'hbo-wo' | undefined
  /** last school type. Only for someone not at school now. Choose the school left last; if there never was one, choose none. */
  readonly laatsteSchoolsoort?: 'geen' | 'bo' | 'sbo' | 'so' | 'vo' | 'praktijkonderwijs' | 'vso' | 'mbo-entree' | 'mbo' | 'vavo' | 'hbo-wo' | undefined
  /** suitable school type. It is about what parents and professionals think suitable. If that is the same type of school, choose same. */
  readonly gewensteSchoolsoort?: 'zelfde' | 'bo' | 'sbo' | 'so' | 'vo' | 'praktijkonderwijs' | 'vso' | 'mbo-entree' | 'mbo' | 'opdc' | 'werk-of-dagbesteding' | undefined
  /** special-education cluster. Cluster 1 is visual impairment, cluster 2 is deafness, hearing impairment or a language disorder. Clusters 3 and 4 are other disabilities, illness or behaviour. If none is needed, choose none. */
  readonly cluster?: 'geen' | '1' | '2' | '3' | '4' | undefined
  /** exit profile. It is stated in the development perspective plan (OPP). */
  readonly uitstroomprofiel?: 'vervolgonderwijs' | 'arbeidsmarkt' | 'dagbesteding' | undefined
  /** enrolment. An application is in writing (letter, form or e-mail). Exempt means: an exemption from the duty to be enrolled is in force now. */
  readonly inschrijving?: 'ingeschreven' | 'aangemeld' | 'niet-aangemeld' | 'vrijgesteld' | undefined
  /** exemption or permission under the Compulsory Education Act. If the child counts as exempt, this exemption is in force. Otherwise it is asked. Choose none if nothing is asked. */
  readonly vrijstelling?: 'geen' | '5a' | '5b' | '5c' | '11' | '15' | '3a' | '3b' | '11a' | 'onderwijstijd' | undefined
  /** declaration required for the exemption. Under article 5 a it is a declaration of a doctor, educationalist or psychologist appointed by the municipality, not of the child's own therapist. Under article 5 b it is the parents' declaration of their objection. */
  readonly onafhankelijkeVerklaring?: boolean | undefined
  /** attended that denomination last year. If so, the exemption for denomination cannot be invoked (Compulsory Education Act, article 8(2)). */
  readonly richtingVorigJaar?: boolean | undefined
  /** weeks since the application. The school decides within six weeks and may extend this once by at most four weeks. Ten weeks and one day is more than ten weeks. From 0 to 104, weeks. */
  readonly wekenSindsAanmelding?: number | undefined
  /** decision term extended. The school may do this once, by at most four weeks. */
  readonly besluitVerlengd?: boolean | undefined
  /** enrolled at another school. If so, the new school need not place the child temporarily. */
  readonly eldersIngeschreven?: boolean | undefined
  /** ground for refusal. You find the reason in the school's letter. If nothing has been refused, choose none. */
  readonly weigeringsgrond?: 'geen' | 'ondersteuning' | 'plaatsruimte' | 'grondslag' | 'toelatingsvoorwaarden' | undefined
  /** another school willing. The other school must really have agreed. */
  readonly andereSchoolBereid?: boolean | undefined
  /** basic qualification. A vmbo, mbo entry (level 1) or practical-education diploma is not a basic qualification. */
  readonly startkwalificatie?: boolean | undefined
  /** practical diploma, or vso exit to work or day activity. Then the qualification duty does not apply (Compulsory Education Act, article 4a(2)). For vso no diploma is needed: having followed this profile is enough. If still at vso, choose no. */
  readonly praktijkdiploma?: boolean | undefined
  /** learning-support education (lwoo). The regional partnership decides whether a pupil needs lwoo, unless the region has made other arrangements. */
  readonly lwoo?: boolean | undefined
  /** public-authority school. A public-authority school has no religious foundation; its school guide says so. Its decisions can be objected to and brought before the administrative court. */
  readonly openbareSchool?: boolean | undefined
  /** level of support at school. What basic support is, is in the support plan of the regional partnership. What the school can do beyond it is in the school guide. */
  readonly ondersteuningsniveau?: 'basis' | 'extra' | 'boven-aanbod-school' | undefined
  /** aim of the support. Help with learning belongs to the school. Help with growing up, behaviour or mental health belongs to youth help. Choose both only if they cannot be separated. */
  readonly ondersteuningGerichtOp?: 'leerproces' | 'opgroeien' | 'beide' | undefined
  /** problem at school only. Ask the parents and the school. If it also shows at home, at a club or in the street, choose no. */
  readonly probleemAlleenOpSchool?: boolean | undefined
  /** learning Dutch only. If so, it is not extra support in the sense of inclusive education. If there is more, such as a language disorder, choose no. */
  readonly taalachterstand?: boolean | undefined
  /** admissibility declaration (TLV). A TLV is needed for sbo, so and vso (clusters 3 and 4) and for practical education. The regional partnership issues it; the declaration says until when it is valid. */
  readonly tlv?: 'niet-nodig' | 'nodig' | 'aangevraagd' | 'afgegeven' | 'geweigerd' | 'verlopen' | undefined
  /** extra school year asked. The limit is the end of the school year in which the pupil turns 20 (vso) or 18 (practical education). */
  readonly verlengingGevraagd?: boolean | undefined
  /** weeks since enrolment. If the pupil gets extra support, the school adopts an OPP within six weeks of enrolment. From 0 to 520, weeks. */
  readonly wekenSindsInschrijving?: number | undefined
  /** OPP in force. The school adopts the OPP after consulting the parents. A draft does not count. */
  readonly oppVastgesteld?: boolean | undefined
  /** agreement to the OPP. Without this agreement that part of the OPP cannot be adopted. Choose no if they have not (yet) agreed. */
  readonly oppInstemming?: boolean | undefined
  /** removal from school. An intention counts too. You get a letter with the reasons. */
  readonly verwijdering?: boolean | undefined
  /** weeks searched in vain for another school. Ask the school which schools it approached and when. If it has not searched, give 0. From 0 to 104, weeks. */
  readonly wekenVergeefsGezocht?: number | undefined
  /** days suspended. A suspension lasts at most a week (five school days), in mbo and vavo at most two. No suspension: give 0. From 0 to 30, school days. */
  readonly schorsingsdagen?: number | undefined
  /** school transition. Choose the transition at hand. */
  readonly schoolOvergang?: 'geen' | 'voorschool-po' | 'po-vo' | 'vo-mbo' | 'vso-uitstroom' | 'mbo-uitstroom' | 'tussentijds' | undefined
  /** weeks since leaving school. If still at school, give 0. From 0 to 520, weeks. */
  readonly wekenSindsSchoolverlaten?: number | undefined
  /** absence. Unauthorised is staying away without a valid reason. Luxury absence is going on holiday in school time without permission. */
  readonly verzuim?: 'geen' | 'ongeoorloofd' | 'ziekte' | 'geoorloofd' | 'luxe' | undefined
  /** hours absent in four school weeks. The school keeps count. From 16 hours the school must report the absence. From 0 to 160, lesson hours in four school weeks. */
  readonly verzuimurenVierWeken?: number | undefined
  /** absence reported. The school reports to DUO; the attendance officer or the transfer point is then notified. */
  readonly verzuimGemeld?: boolean | undefined
  /** days of leave asked. Up to and including ten days the head of the school decides. For more than ten days the attendance officer of the home municipality decides. No leave: give 0. From 0 to 200, school days per school year. */
  readonly verlofdagen?: number | undefined
  /** weeks without education. Count from the last day with lessons. After four weeks schools and municipalities speak of a child at home (thuiszitter); the agreement is that nobody stays home for more than three months (13 weeks). From 0 to 520, weeks. */
  readonly wekenZonderOnderwijs?: number | undefined
  /** possibility to attend school. It is about what a doctor or other expert says, not about whether there is a place. */
  readonly onderwijsMogelijk?: 'ja' | 'deels' | 'nu-niet' | 'nooit' | undefined
  /** experiment education-care arrangements. Ask the school. Only schools admitted to the experiment may depart from the ordinary rules. */
  readonly onderwijszorgExperiment?: boolean | undefined
  /** giftedness. Being gifted is in itself no ground for youth help; giving suitable education is the task of the school. */
  readonly hoogbegaafd?: boolean | undefined
  /** autism. A diagnosed autism spectrum disorder, or a strong suspicion. */
  readonly autisme?: boolean | undefined
  /** behavioural problems. Behaviour so difficult, at home, at school or elsewhere, that help is needed. */
  readonly gedragsproblemen?: boolean | undefined
  /** mental-health problems. For example anxiety, depression, trauma or an eating disorder. A diagnosis is not needed. */
  readonly psychischeProblemen?: boolean | undefined
  /** parenting or family problems. For example conflict, a divorce, or parents who can no longer cope. */
  readonly opvoedproblemen?: boolean | undefined
  /** intellectual disability. Mild mostly means an IQ of 50 to 70 (or to 85 with problems in daily life); below that is moderate or severe. It is in a psychologist's report. */
  readonly verstandelijkeBeperking?: 'geen' | 'licht' | 'matig-ernstig' | undefined
  /** severe multiple disabilities. A severe intellectual disability together with a severe physical disability. */
  readonly emb?: boolean | undefined
  /** physical disability or chronic illness. For example trouble walking, poor sight or hearing, diabetes or epilepsy. */
  readonly lichamelijkeBeperking?: boolean | undefined
  /** severe dyslexia. The school must first have given extra help for long and intensively enough, and show in the pupil's file that it did not help enough. */
  readonly ernstigeDyslexie?: boolean | undefined
  /** addiction. A strong suspicion counts too. */
  readonly verslaving?: boolean | undefined
  /** debts or no income. Problematic means that the person cannot pay off the debts alone. */
  readonly schulden?: boolean | undefined
  /** youth help is running. It is help paid by the municipality under the Youth Act. Being on a waiting list does not count. */
  readonly jeugdhulpLoopt?: boolean | undefined
  /** youth help begun before 18. For foster care this is enough until 21. For other help it is not: then it counts whether youth help past 18 was determined to be necessary. */
  readonly jeugdhulpVoor18?: boolean | undefined
  /** youth help past 18 found necessary. Choose yes if one of these was determined: help begun before 18 must continue; before 18 it was determined that help is necessary, even if it has not begun (waiting list); or help that ended must resume within half a year. The municipality, the certified institution or the court determines it; it is in the decision or the care plan. */
  readonly voortzettingNoodzakelijk?: boolean | undefined
  /** who asks or refers. A GP, youth doctor or medical specialist may refer to youth help without a decision of the municipality. A school may not. */
  readonly toegang?: 'geen' | 'gemeente' | 'huisarts' | 'jeugdarts' | 'medisch-specialist' | 'gecertificeerde-instelling' | 'rechter' | 'school' | undefined
  /** local team involved. For example a WIJ-team, neighbourhood team or youth and family centre. */
  readonly lokaalTeamActief?: boolean | undefined
  /** Wlz indication. The CIZ decides. Probable means: there is reason to think there is a right to Wlz care, but it has not been requested yet. */
  readonly wlzIndicatie?: 'geen' | 'waarschijnlijk' | 'aangevraagd' | 'afgegeven' | 'geweigerd' | undefined
  /** cooperation with a Wlz request. If they do not, the municipality need not provide youth help (Youth Act, article 1.2). */
  readonly wlzMedewerking?: boolean | undefined
  /** lasting supervision or care nearby, 24 hours a day. Lasting means it will not pass. Without that supervision or care the young person would come to serious harm. */
  readonly blijvendToezicht?: boolean | undefined
  /** care beyond what parents usually give. Compare with a healthy child of the same age. Dressing a toddler is usual, washing a 12-year-old daily is not. */
  readonly zorgBovenGebruikelijk?: boolean | undefined
  /** link with medical care. For example tube feeding, a stoma, ventilation or injections. Care and nursing then fall under health insurance. */
  readonly geneeskundigeZorg?: boolean | undefined
  /** kind of help. It makes the question more precise; it does not decide whether help is asked. */
  readonly zorgSoort?: 'begeleiding' | 'groepsbegeleiding' | 'behandeling' | 'diagnostiek' | 'verblijf' | undefined
  /** care during school hours. Care in school hours can be given at school or at the place of care. */
  readonly zorgInOnderwijstijd?: boolean | undefined
  /** day facility. Choose the place attended or asked for. */
  readonly dagvoorziening?: 'geen' | 'mkd' | 'kdc' | 'dagbehandeling' | undefined
  /** help needed at once. In immediate danger call 112. The municipality must see that youth help can be reached day and night. */
  readonly crisis?: boolean | undefined
  /** safety. In immediate danger: call 112. On suspicion of abuse or neglect: Veilig Thuis, 0800-2000, day and night. */
  readonly veiligheid?: 'veilig' | 'zorgen' | 'vermoeden' | 'acuut' | undefined
  /** necessary help refused. Doubt or waiting is not refusing. */
  readonly hulpGeweigerd?: boolean | undefined
  /** who refuses the help. If nobody refuses, choose nobody. */
  readonly hulpGeweigerdDoor?: 'niemand' | 'ouders' | 'jongere' | 'beiden' | undefined
  /** destination of the transport. Choose one destination; ask about a second one separately. */
  readonly vervoerNaar?: 'school' | 'jeugdhulp' | 'dagbesteding' | 'stage' | 'medische-behandeling' | 'weekend-thuis' | undefined
  /** distance. Measure one way from door to door, along the shortest route that is safe enough for the child. The municipality's by-law states the limit, often 6 km. From 0 to 200, km, one way. */
  readonly afstandKm?: number | undefined
  /** travelling alone. Consider age, disability and the safety of the route. */
  readonly zelfstandigReizen?: boolean | undefined
  /** other transport needed because of a disability. The disability must be the cause. The municipality often asks for a statement of a doctor or the school. */
  readonly vervoerWegensHandicap?: boolean | undefined
  /** parent cannot travel along. Work alone is mostly not enough; illness, or another child that must leave at the same time, can be. If the child can travel alone, choose no. */
  readonly ouderKanNietBegeleiden?: boolean | undefined
  /** nearest accessible school. Accessible means: of the type needed, of the denomination the parents choose, and with a place. */
  readonly dichtstbijzijndeSchool?: boolean | undefined
  /** transport to care necessary. It is about transport to youth help, day activity or treatment (Youth Act, article 2.3(2)). */
  readonly vervoerMedischNoodzakelijk?: boolean | undefined
  /** capacity for work. UWV assesses it. Lastingly none means: not now and not later. */
  readonly arbeidsvermogen?: 'volledig' | 'beperkt' | 'geen' | 'duurzaam-geen' | undefined
  /** daytime occupation. Choose what takes most time. A side job beside school counts as school. */
  readonly werkOfOpleiding?: 'geen' | 'school' | 'werk' | 'dagbesteding' | 'uitkering' | undefined
  /** agreement on the plan. If it has not been discussed, choose that. */
  readonly overeenstemming?: 'nog-niet-besproken' | 'ja' | 'nee' | undefined
  /** dispute. Choose the dispute that now holds things up. */
  readonly geschil?: 'geen' | 'ouders-school' | 'ouders-samenwerkingsverband' | 'ouders-gemeente' | 'school-gemeente' | 'gemeente-gemeente' | 'gemeente-zorgkantoor' | 'gemeente-zorgverzekeraar' | 'school-school' | undefined
  /** weeks without progress. Count from the last step that really changed something. If things are moving, give 0. From 0 to 520, weeks. */
  readonly wekenStilstand?: number | undefined
  /** weeks since the request. For example the municipality, the regional partnership or the CIZ. Where no law sets another term, eight weeks is reasonable (General Administrative Law Act, article 4:13). No request yet: give 0. From 0 to 104, weeks. */
  readonly wekenSindsAanvraag?: number | undefined
  /** weeks since the decision. You can object until six weeks after the decision was announced. If there is no disputed decision, give 0. From 0 to 104, weeks. */
  readonly wekenSindsBesluit?: number | undefined
}

/** A fact that can be stated or asked. */
export type FactId = keyof Situation

/** What can be asked. */
export type NeedId = 'onderwijsplek' | 'toelaatbaarheid' | 'onderwijsondersteuning' | 'ontheffing' | 'begeleiding' | 'behandeling' | 'dyslexiezorg' | 'verzorging' | 'verpleging' | 'verblijf' | 'onderwijsvoorziening' | 'wlz-toegang' | 'vervoer' | 'verzuim' | 'terugkeer' | 'overgang-18' | 'overgang-school' | 'werk' | 'inkomen' | 'veiligheid'

/** Who can be responsible. */
export type PartyId = 'ouders' | 'jongere' | 'bevoegd-gezag' | 'samenwerkingsverband' | 'instelling-cluster-1-2' | 'mbo-instelling' | 'ho-instelling' | 'inspectie' | 'gemeente' | 'jgz' | 'zorgkantoor' | 'ciz' | 'zorgverzekeraar' | 'uwv' | 'gecertificeerde-instelling' | 'raad-voor-de-kinderbescherming' | 'veilig-thuis' | 'jji' | 'residentiele-school' | 'coa' | 'kinderopvang' | 'niemand'

/** Who can take a step, lead or keep a case: every party, and others. */
export type ActorId = PartyId | 'geschillencommissie-passend-onderwijs' | 'rechter' | 'rechtbank' | 'centrale-raad-van-beroep' | 'afdeling-bestuursrechtspraak' | 'kinderrechter' | 'officier-van-justitie' | 'onderwijsconsulent' | 'onderwijszorgconsulent' | 'ouder-en-jeugdsteunpunt' | 'leerplichtambtenaar' | 'doorstroompunt' | 'jeugdarts' | 'huisarts' | 'kinderverpleegkundige' | 'wijkverpleegkundige' | 'jeugdhulpaanbieder' | 'zorgaanbieder' | 'lokaal-team' | 'regionaal-expertteam' | 'nza' | 'college-rechten-van-de-mens' | 'skgz' | 'geschillencommissie-sociaal-domein' | 'vertrouwenspersoon-jeugd' | 'commissie-van-beroep-examens' | 'landelijke-klachtencommissie' | 'duo' | 'thuiszitterstafel' | 'bestuurlijk-overleg' | 'commissie-van-onderzoek' | 'schoolhoofd' | 'leraar' | 'ib-zorgcoordinator' | 'crisisdienst' | 'clientondersteuner' | 'educatieve-voorziening' | 'poortwachter-dyslexie' | 'school' | 'zorgverlener' | 'gedragswetenschapper' | 'politie' | 'dagbestedingsaanbieder' | 'werkgever' | 'bewindvoerder-schuldhulp' | 'vertrouwensarts' | 'aangewezen-deskundige' | 'beklagcommissie-jji' | 'burgemeester' | 'commissie-voor-de-begeleiding' | 'klachtencommissie-school' | 'maandcommissaris-jji' | 'schoolbegeleidingsdienst' | 'studentendecaan' | 'ondersteuningsteam' | 'orthopedagoog-school' | 'jeugd-en-gezinscoach' | 'wethouder' | 'schoolagent' | 'traject-op-maat' | 'bovenstedelijk-jongerenplatform' | 'mobiel-verzuimteam' | 'schoolmaatschappelijk-werk' | 'po-wij-team' | 'school-als-wijk-team' | 'schoolcontactpersoon' | 'taskforce-jongerenaanpak' | 'vo-wij-team' | 'schoolcoach' | 'school-als-werkplaats-team' | 'werkschool' | 'jeugdprofessional' | 'buurtteam' | 'kernteam-vo' | 'mbo-team' | 'vo-team'

/** Who does the work for a party in some region. */
export type ExecutorId = 'ondersteuningsteam' | 'lokaal-team' | 'jeugd-en-gezinscoach' | 'wijkteam' | 'traject-op-maat' | 'bovenstedelijk-jongerenplatform' | 'wij-team' | 'po-wij-team' | 'vo-wij-team' | 'school-als-wijk-team' | 'schoolcoach' | 'school-als-werkplaats-team' | 'jeugdprofessional' | 'buurtteam' | 'vo-team' | 'mbo-team'

/** The Acts and regulations that are cited. */
export type LawId = 'WPO' | 'WVO' | 'WEC' | 'WEB' | 'LPW' | 'JW' | 'WMO' | 'WLZ' | 'ZVW' | 'PW' | 'WAJONG' | 'WHW' | 'WGS' | 'WIA' | 'WPG' | 'AWB' | 'BW1' | 'BJJ' | 'WOOS' | 'BZV' | 'OZA' | 'AFSPRAAK' | 'WRO' | 'WOT' | 'WGBHCZ' | 'BLZ' | 'BJW' | 'SR'

/** Which municipality is meant, as seen from the young person. */
export type MunicipalityId = 'woonplaats-jw' | 'verblijf' | 'brp' | 'school' | 'contactgemeente' | 'ouders' | 'melding'

/** Which kind of school is meant. */
export type SectorId = 'po' | 'vo'

/** What a situation can show beside its answers. */
export type SignalId = 'direct-gevaar' | 'vermoeden-mishandeling' | 'zorgen-over-veiligheid' | 'besluit-toelating-te-laat' | 'tijdelijke-plaatsing' | 'tijdelijke-plaatsing-asiel' | 'asiel-zes-weken' | 'nergens-aangemeld' | 'opp-ontbreekt' | 'opp-instemming-ontbreekt' | 'schorsing-te-lang' | 'schorsing-mbo-te-lang' | 'schorsing-melden' | 'tlv-verlopen' | 'laatste-jaar-vso' | 'laatste-jaar-praktijkonderwijs' | 'verzuim-niet-gemeld' | 'verzuim-18-niet-gemeld' | 'vier-weken-thuis' | 'bijna-drie-maanden-thuis' | 'drie-maanden-thuis' | 'ziek-vier-weken' | 'wordt-18' | 'jeugdhulp-eindigt-op-18' | 'maatregel-eindigt-op-18' | 'pleegzorg-tot-21' | 'gezinshuis-tot-21' | 'jeugdhulp-tot-23' | 'zoektermijn-bijstand' | 'wlz-waarschijnlijk' | 'wlz-zonder-medewerking' | 'wlz-mogelijk' | 'dyslexie-voor-13' | 'verhuisd-met-hulp' | 'beslistermijn-voorbij' | 'bezwaartermijn-loopt' | 'bezwaartermijn-voorbij' | 'gemeenten-oneens' | 'terugkeer-aanmelden' | 'nergens-beweging'

/** What parties in some region have agreed. */
export type AgreementId = 'aanmelden-bij-het-ondersteuningsteam' | 'hulp-door-een-hulpverlener' | 'trajectvoorziening' | 'eerst-plaatsen-dan-afrekenen' | 'verzuim-eerder-naar-de-jeugdverpleegkundige' | 'oke-op-school' | 'schoolagent' | 'traject-op-maat' | 'roc-is-de-poort' | 'mobiel-verzuimteam' | 'ouders-betrekken-bij-18-plus' | 'een-plan-een-regisseur' | 'schoolcontactpersoon' | 'ondersteuningsroute' | 'terugkoppeling-aan-school' | 'route-basisonderwijs' | 'vo-wij-op-school' | 'school-als-wijk' | 'collectief-naast-individueel' | 'hulp-in-de-klas' | 'grijs-gebied' | 'kan-dit-kind-naar-school' | 'gezamenlijke-voorzieningen' | 'rebound' | 'onderwijszorg-in-het-speciaal-onderwijs' | 'thuiszitterspact' | 'jongerenaanpak' | 'doorzettingsmacht-taskforce' | 'ago-en-oogo' | 'regionale-expertise' | 'overdracht-18' | 'van-peuter-naar-kleuter' | 'doorgeleiding-grote-zorgvraag' | 'advies-leerlingenvervoer' | 'terugkeer-uit-verblijf' | 'uitstroom-naar-werk' | 'swv-po-20-01' | 'drie-functies-rond-de-school' | 'school-blijft-zelf-aan-zet' | 'hulp-buiten-lestijd' | 'school-als-werkplaats' | 'werkschool' | 'school-eerst-zelf' | 'toestemming-voor-de-jeugdprofessional' | 'kernteam-vo' | 'een-gezin-een-hulpverlener' | 'mbo-team-voor-alle-studenten' | 'jeugdhulp-tegelijk-met-toelaatbaarheid' | 'oogo-werkagenda-thuiszitters' | 'hulp-op-een-onderwijsplek'

/** The names of the packs that ship with the library, all regions together. */
export interface Shipped {
  readonly situation: Situation
  readonly fact: FactId
  readonly need: NeedId
  readonly party: PartyId
  readonly actor: ActorId
  readonly executor: ExecutorId
  readonly law: LawId
  readonly municipality: MunicipalityId
  readonly sector: SectorId
  readonly signal: SignalId
  readonly agreement: AgreementId
}

import { assemblePack } from '../pack/assemble'
import type { Pack } from '../pack/types'
import type { Shipped } from '../vocabulary/generated'
import actorsOndersteuning from '../../rules/landelijk/actors/ondersteuning.json'
import actorsZorgOverig from '../../rules/landelijk/actors/zorg-overig.json'
import actorsZorg from '../../rules/landelijk/actors/zorg.json'
import conditionsAlgemeen from '../../rules/landelijk/conditions/algemeen.json'
import conditionsJeugdwet from '../../rules/landelijk/conditions/jeugdwet.json'
import conditionsLeerplicht from '../../rules/landelijk/conditions/leerplicht.json'
import conditionsOndersteuning from '../../rules/landelijk/conditions/ondersteuning.json'
import conditionsOnderwijsplek from '../../rules/landelijk/conditions/onderwijsplek.json'
import conditionsSchool from '../../rules/landelijk/conditions/school.json'
import conditionsTerugkeer from '../../rules/landelijk/conditions/terugkeer.json'
import conditionsVervoer from '../../rules/landelijk/conditions/vervoer.json'
import conditionsWlz from '../../rules/landelijk/conditions/wlz.json'
import conditionsZorgOverig from '../../rules/landelijk/conditions/zorg-overig.json'
import conditionsZorg from '../../rules/landelijk/conditions/zorg.json'
import coordinatorsFile from '../../rules/landelijk/coordinators.json'
import exclusionsFile from '../../rules/landelijk/exclusions.json'
import factsFile from '../../rules/landelijk/facts.json'
import holdersFile from '../../rules/landelijk/holders.json'
import laddersLeerplicht from '../../rules/landelijk/ladders/leerplicht.json'
import laddersOndersteuning from '../../rules/landelijk/ladders/ondersteuning.json'
import laddersOnderwijs from '../../rules/landelijk/ladders/onderwijs.json'
import laddersVangnet from '../../rules/landelijk/ladders/vangnet.json'
import laddersZorgOverig from '../../rules/landelijk/ladders/zorg-overig.json'
import laddersZorg from '../../rules/landelijk/ladders/zorg.json'
import lifeEventsFile from '../../rules/landelijk/life-events.json'
import needsFile from '../../rules/landelijk/needs.json'
import needsBegeleiding from '../../rules/landelijk/needs/begeleiding.json'
import needsBehandeling from '../../rules/landelijk/needs/behandeling.json'
import needsDyslexiezorg from '../../rules/landelijk/needs/dyslexiezorg.json'
import needsInkomen from '../../rules/landelijk/needs/inkomen.json'
import needsOnderwijsondersteuning from '../../rules/landelijk/needs/onderwijsondersteuning.json'
import needsOnderwijsplek from '../../rules/landelijk/needs/onderwijsplek.json'
import needsOnderwijsvoorziening from '../../rules/landelijk/needs/onderwijsvoorziening.json'
import needsOntheffing from '../../rules/landelijk/needs/ontheffing.json'
import needsOvergang18 from '../../rules/landelijk/needs/overgang-18.json'
import needsOvergangSchool from '../../rules/landelijk/needs/overgang-school.json'
import needsTerugkeer from '../../rules/landelijk/needs/terugkeer.json'
import needsToelaatbaarheid from '../../rules/landelijk/needs/toelaatbaarheid.json'
import needsVeiligheid from '../../rules/landelijk/needs/veiligheid.json'
import needsVerblijf from '../../rules/landelijk/needs/verblijf.json'
import needsVerpleging from '../../rules/landelijk/needs/verpleging.json'
import needsVervoer from '../../rules/landelijk/needs/vervoer.json'
import needsVerzorging from '../../rules/landelijk/needs/verzorging.json'
import needsVerzuim from '../../rules/landelijk/needs/verzuim.json'
import needsWerk from '../../rules/landelijk/needs/werk.json'
import needsWlzToegang from '../../rules/landelijk/needs/wlz-toegang.json'
import ordinaryFile from '../../rules/landelijk/ordinary.json'
import packFile from '../../rules/landelijk/pack.json'
import partiesFile from '../../rules/landelijk/parties.json'
import routesAlgemeen from '../../rules/landelijk/routes/algemeen.json'
import routesBegeleiding from '../../rules/landelijk/routes/begeleiding.json'
import routesBehandeling from '../../rules/landelijk/routes/behandeling.json'
import routesDyslexiezorg from '../../rules/landelijk/routes/dyslexiezorg.json'
import routesInkomen from '../../rules/landelijk/routes/inkomen.json'
import routesOnderwijsondersteuning from '../../rules/landelijk/routes/onderwijsondersteuning.json'
import routesOnderwijsplek from '../../rules/landelijk/routes/onderwijsplek.json'
import routesOnderwijsvoorziening from '../../rules/landelijk/routes/onderwijsvoorziening.json'
import routesOntheffing from '../../rules/landelijk/routes/ontheffing.json'
import routesOvergang18 from '../../rules/landelijk/routes/overgang-18.json'
import routesOvergangSchool from '../../rules/landelijk/routes/overgang-school.json'
import routesTerugkeer from '../../rules/landelijk/routes/terugkeer.json'
import routesToelaatbaarheid from '../../rules/landelijk/routes/toelaatbaarheid.json'
import routesVangnet from '../../rules/landelijk/routes/vangnet.json'
import routesVeiligheid from '../../rules/landelijk/routes/veiligheid.json'
import routesVerblijf from '../../rules/landelijk/routes/verblijf.json'
import routesVerpleging from '../../rules/landelijk/routes/verpleging.json'
import routesVervoer from '../../rules/landelijk/routes/vervoer.json'
import routesVerzorging from '../../rules/landelijk/routes/verzorging.json'
import routesVerzuim from '../../rules/landelijk/routes/verzuim.json'
import routesWerk from '../../rules/landelijk/routes/werk.json'
import routesWlzToegang from '../../rules/landelijk/routes/wlz-toegang.json'
import signalsFile from '../../rules/landelijk/signals.json'
import sourcesLaws from '../../rules/landelijk/sources/laws.json'
import sourcesLeerplicht from '../../rules/landelijk/sources/leerplicht.json'
import sourcesOndersteuning from '../../rules/landelijk/sources/ondersteuning.json'
import sourcesOnderwijs from '../../rules/landelijk/sources/onderwijs.json'
import sourcesRegie from '../../rules/landelijk/sources/regie.json'
import sourcesZorgOverig from '../../rules/landelijk/sources/zorg-overig.json'
import sourcesZorg from '../../rules/landelijk/sources/zorg.json'

/** The national pack: the law. Its files are checked when the package is built, not again at run time. */
export const pack: Pack<Shipped> = /* @__PURE__ */ assemblePack<Shipped>(
  {
    'actors/ondersteuning.json': actorsOndersteuning,
    'actors/zorg-overig.json': actorsZorgOverig,
    'actors/zorg.json': actorsZorg,
    'conditions/algemeen.json': conditionsAlgemeen,
    'conditions/jeugdwet.json': conditionsJeugdwet,
    'conditions/leerplicht.json': conditionsLeerplicht,
    'conditions/ondersteuning.json': conditionsOndersteuning,
    'conditions/onderwijsplek.json': conditionsOnderwijsplek,
    'conditions/school.json': conditionsSchool,
    'conditions/terugkeer.json': conditionsTerugkeer,
    'conditions/vervoer.json': conditionsVervoer,
    'conditions/wlz.json': conditionsWlz,
    'conditions/zorg-overig.json': conditionsZorgOverig,
    'conditions/zorg.json': conditionsZorg,
    'coordinators.json': coordinatorsFile,
    'exclusions.json': exclusionsFile,
    'facts.json': factsFile,
    'holders.json': holdersFile,
    'ladders/leerplicht.json': laddersLeerplicht,
    'ladders/ondersteuning.json': laddersOndersteuning,
    'ladders/onderwijs.json': laddersOnderwijs,
    'ladders/vangnet.json': laddersVangnet,
    'ladders/zorg-overig.json': laddersZorgOverig,
    'ladders/zorg.json': laddersZorg,
    'life-events.json': lifeEventsFile,
    'needs.json': needsFile,
    'needs/begeleiding.json': needsBegeleiding,
    'needs/behandeling.json': needsBehandeling,
    'needs/dyslexiezorg.json': needsDyslexiezorg,
    'needs/inkomen.json': needsInkomen,
    'needs/onderwijsondersteuning.json': needsOnderwijsondersteuning,
    'needs/onderwijsplek.json': needsOnderwijsplek,
    'needs/onderwijsvoorziening.json': needsOnderwijsvoorziening,
    'needs/ontheffing.json': needsOntheffing,
    'needs/overgang-18.json': needsOvergang18,
    'needs/overgang-school.json': needsOvergangSchool,
    'needs/terugkeer.json': needsTerugkeer,
    'needs/toelaatbaarheid.json': needsToelaatbaarheid,
    'needs/veiligheid.json': needsVeiligheid,
    'needs/verblijf.json': needsVerblijf,
    'needs/verpleging.json': needsVerpleging,
    'needs/vervoer.json': needsVervoer,
    'needs/verzorging.json': needsVerzorging,
    'needs/verzuim.json': needsVerzuim,
    'needs/werk.json': needsWerk,
    'needs/wlz-toegang.json': needsWlzToegang,
    'ordinary.json': ordinaryFile,
    'pack.json': packFile,
    'parties.json': partiesFile,
    'routes/algemeen.json': routesAlgemeen,
    'routes/begeleiding.json': routesBegeleiding,
    'routes/behandeling.json': routesBehandeling,
    'routes/dyslexiezorg.json': routesDyslexiezorg,
    'routes/inkomen.json': routesInkomen,
    'routes/onderwijsondersteuning.json': routesOnderwijsondersteuning,
    'routes/onderwijsplek.json': routesOnderwijsplek,
    'routes/onderwijsvoorziening.json': routesOnderwijsvoorziening,
    'routes/ontheffing.json': routesOntheffing,
    'routes/overgang-18.json': routesOvergang18,
    'routes/overgang-school.json': routesOvergangSchool,
    'routes/terugkeer.json': routesTerugkeer,
    'routes/toelaatbaarheid.json': routesToelaatbaarheid,
    'routes/vangnet.json': routesVangnet,
    'routes/veiligheid.json': routesVeiligheid,
    'routes/verblijf.json': routesVerblijf,
    'routes/verpleging.json': routesVerpleging,
    'routes/vervoer.json': routesVervoer,
    'routes/verzorging.json': routesVerzorging,
    'routes/verzuim.json': routesVerzuim,
    'routes/werk.json': routesWerk,
    'routes/wlz-toegang.json': routesWlzToegang,
    'signals.json': signalsFile,
    'sources/laws.json': sourcesLaws,
    'sources/leerplicht.json': sourcesLeerplicht,
    'sources/ondersteuning.json': sourcesOndersteuning,
    'sources/onderwijs.json': sourcesOnderwijs,
    'sources/regie.json': sourcesRegie,
    'sources/zorg-overig.json': sourcesZorgOverig,
    'sources/zorg.json': sourcesZorg,
  },
  undefined,
  typeof PACK_HASHES === 'undefined' ? undefined : PACK_HASHES['landelijk'],
)

/* Generated from the files under rules/ by `npm run generate`; do not edit. */
import { shippedPack } from '../pack/shipped'
import type { Pack } from '../pack/types'
import type { Shipped } from '../vocabulary/generated'
import actorsOndersteuningFile from '../../rules/landelijk/actors/ondersteuning.json'
import actorsZorgOverigFile from '../../rules/landelijk/actors/zorg-overig.json'
import actorsZorgFile from '../../rules/landelijk/actors/zorg.json'
import conditionsAlgemeenFile from '../../rules/landelijk/conditions/algemeen.json'
import conditionsJeugdwetFile from '../../rules/landelijk/conditions/jeugdwet.json'
import conditionsLeerplichtFile from '../../rules/landelijk/conditions/leerplicht.json'
import conditionsOndersteuningFile from '../../rules/landelijk/conditions/ondersteuning.json'
import conditionsOnderwijsplekFile from '../../rules/landelijk/conditions/onderwijsplek.json'
import conditionsSchoolFile from '../../rules/landelijk/conditions/school.json'
import conditionsTerugkeerFile from '../../rules/landelijk/conditions/terugkeer.json'
import conditionsVervoerFile from '../../rules/landelijk/conditions/vervoer.json'
import conditionsWlzFile from '../../rules/landelijk/conditions/wlz.json'
import conditionsZorgOverigFile from '../../rules/landelijk/conditions/zorg-overig.json'
import conditionsZorgFile from '../../rules/landelijk/conditions/zorg.json'
import coordinatorsFile from '../../rules/landelijk/coordinators.json'
import enActorsOndersteuningFile from '../../rules/landelijk/en/actors/ondersteuning.json'
import enActorsZorgOverigFile from '../../rules/landelijk/en/actors/zorg-overig.json'
import enActorsZorgFile from '../../rules/landelijk/en/actors/zorg.json'
import enConditionsAlgemeenFile from '../../rules/landelijk/en/conditions/algemeen.json'
import enConditionsJeugdwetFile from '../../rules/landelijk/en/conditions/jeugdwet.json'
import enConditionsLeerplichtFile from '../../rules/landelijk/en/conditions/leerplicht.json'
import enConditionsOndersteuningFile from '../../rules/landelijk/en/conditions/ondersteuning.json'
import enConditionsOnderwijsplekFile from '../../rules/landelijk/en/conditions/onderwijsplek.json'
import enConditionsSchoolFile from '../../rules/landelijk/en/conditions/school.json'
import enConditionsTerugkeerFile from '../../rules/landelijk/en/conditions/terugkeer.json'
import enConditionsVervoerFile from '../../rules/landelijk/en/conditions/vervoer.json'
import enConditionsWlzFile from '../../rules/landelijk/en/conditions/wlz.json'
import enConditionsZorgOverigFile from '../../rules/landelijk/en/conditions/zorg-overig.json'
import enConditionsZorgFile from '../../rules/landelijk/en/conditions/zorg.json'
import enCoordinatorsFile from '../../rules/landelijk/en/coordinators.json'
import enExclusionsFile from '../../rules/landelijk/en/exclusions.json'
import enFactsFile from '../../rules/landelijk/en/facts.json'
import enHoldersFile from '../../rules/landelijk/en/holders.json'
import enLaddersLeerplichtFile from '../../rules/landelijk/en/ladders/leerplicht.json'
import enLaddersOndersteuningFile from '../../rules/landelijk/en/ladders/ondersteuning.json'
import enLaddersOnderwijsFile from '../../rules/landelijk/en/ladders/onderwijs.json'
import enLaddersVangnetFile from '../../rules/landelijk/en/ladders/vangnet.json'
import enLaddersZorgOverigFile from '../../rules/landelijk/en/ladders/zorg-overig.json'
import enLaddersZorgFile from '../../rules/landelijk/en/ladders/zorg.json'
import enLifeEventsFile from '../../rules/landelijk/en/life-events.json'
import enNeedsFile from '../../rules/landelijk/en/needs.json'
import enNeedsBegeleidingFile from '../../rules/landelijk/en/needs/begeleiding.json'
import enNeedsBehandelingFile from '../../rules/landelijk/en/needs/behandeling.json'
import enNeedsDyslexiezorgFile from '../../rules/landelijk/en/needs/dyslexiezorg.json'
import enNeedsInkomenFile from '../../rules/landelijk/en/needs/inkomen.json'
import enNeedsOnderwijsondersteuningFile from '../../rules/landelijk/en/needs/onderwijsondersteuning.json'
import enNeedsOnderwijsplekFile from '../../rules/landelijk/en/needs/onderwijsplek.json'
import enNeedsOnderwijsvoorzieningFile from '../../rules/landelijk/en/needs/onderwijsvoorziening.json'
import enNeedsOntheffingFile from '../../rules/landelijk/en/needs/ontheffing.json'
import enNeedsOvergang18File from '../../rules/landelijk/en/needs/overgang-18.json'
import enNeedsOvergangSchoolFile from '../../rules/landelijk/en/needs/overgang-school.json'
import enNeedsTerugkeerFile from '../../rules/landelijk/en/needs/terugkeer.json'
import enNeedsToelaatbaarheidFile from '../../rules/landelijk/en/needs/toelaatbaarheid.json'
import enNeedsVeiligheidFile from '../../rules/landelijk/en/needs/veiligheid.json'
import enNeedsVerblijfFile from '../../rules/landelijk/en/needs/verblijf.json'
import enNeedsVerplegingFile from '../../rules/landelijk/en/needs/verpleging.json'
import enNeedsVervoerFile from '../../rules/landelijk/en/needs/vervoer.json'
import enNeedsVerzorgingFile from '../../rules/landelijk/en/needs/verzorging.json'
import enNeedsVerzuimFile from '../../rules/landelijk/en/needs/verzuim.json'
import enNeedsWerkFile from '../../rules/landelijk/en/needs/werk.json'
import enNeedsWlzToegangFile from '../../rules/landelijk/en/needs/wlz-toegang.json'
import enPackFile from '../../rules/landelijk/en/pack.json'
import enPartiesFile from '../../rules/landelijk/en/parties.json'
import enRoutesAlgemeenFile from '../../rules/landelijk/en/routes/algemeen.json'
import enRoutesBegeleidingFile from '../../rules/landelijk/en/routes/begeleiding.json'
import enRoutesBehandelingFile from '../../rules/landelijk/en/routes/behandeling.json'
import enRoutesDyslexiezorgFile from '../../rules/landelijk/en/routes/dyslexiezorg.json'
import enRoutesInkomenFile from '../../rules/landelijk/en/routes/inkomen.json'
import enRoutesOnderwijsondersteuningFile from '../../rules/landelijk/en/routes/onderwijsondersteuning.json'
import enRoutesOnderwijsplekFile from '../../rules/landelijk/en/routes/onderwijsplek.json'
import enRoutesOnderwijsvoorzieningFile from '../../rules/landelijk/en/routes/onderwijsvoorziening.json'
import enRoutesOntheffingFile from '../../rules/landelijk/en/routes/ontheffing.json'
import enRoutesOvergang18File from '../../rules/landelijk/en/routes/overgang-18.json'
import enRoutesOvergangSchoolFile from '../../rules/landelijk/en/routes/overgang-school.json'
import enRoutesTerugkeerFile from '../../rules/landelijk/en/routes/terugkeer.json'
import enRoutesToelaatbaarheidFile from '../../rules/landelijk/en/routes/toelaatbaarheid.json'
import enRoutesVangnetFile from '../../rules/landelijk/en/routes/vangnet.json'
import enRoutesVeiligheidFile from '../../rules/landelijk/en/routes/veiligheid.json'
import enRoutesVerblijfFile from '../../rules/landelijk/en/routes/verblijf.json'
import enRoutesVerplegingFile from '../../rules/landelijk/en/routes/verpleging.json'
import enRoutesVervoerFile from '../../rules/landelijk/en/routes/vervoer.json'
import enRoutesVerzorgingFile from '../../rules/landelijk/en/routes/verzorging.json'
import enRoutesVerzuimFile from '../../rules/landelijk/en/routes/verzuim.json'
import enRoutesWerkFile from '../../rules/landelijk/en/routes/werk.json'
import enRoutesWlzToegangFile from '../../rules/landelijk/en/routes/wlz-toegang.json'
import enRungsLeerplichtFile from '../../rules/landelijk/en/rungs/leerplicht.json'
import enRungsOndersteuningFile from '../../rules/landelijk/en/rungs/ondersteuning.json'
import enRungsOnderwijsFile from '../../rules/landelijk/en/rungs/onderwijs.json'
import enRungsVangnetFile from '../../rules/landelijk/en/rungs/vangnet.json'
import enRungsZorgOverigFile from '../../rules/landelijk/en/rungs/zorg-overig.json'
import enRungsZorgFile from '../../rules/landelijk/en/rungs/zorg.json'
import enSignalsFile from '../../rules/landelijk/en/signals.json'
import enSourcesLawsFile from '../../rules/landelijk/en/sources/laws.json'
import enStepsAlgemeenFile from '../../rules/landelijk/en/steps/algemeen.json'
import enStepsBegeleidingFile from '../../rules/landelijk/en/steps/begeleiding.json'
import enStepsBehandelingFile from '../../rules/landelijk/en/steps/behandeling.json'
import enStepsDyslexiezorgFile from '../../rules/landelijk/en/steps/dyslexiezorg.json'
import enStepsInkomenFile from '../../rules/landelijk/en/steps/inkomen.json'
import enStepsOnderwijsondersteuningFile from '../../rules/landelijk/en/steps/onderwijsondersteuning.json'
import enStepsOnderwijsplekFile from '../../rules/landelijk/en/steps/onderwijsplek.json'
import enStepsOnderwijsvoorzieningFile from '../../rules/landelijk/en/steps/onderwijsvoorziening.json'
import enStepsOntheffingFile from '../../rules/landelijk/en/steps/ontheffing.json'
import enStepsOverdrachtFile from '../../rules/landelijk/en/steps/overdracht.json'
import enStepsOvergang18File from '../../rules/landelijk/en/steps/overgang-18.json'
import enStepsOvergangSchoolFile from '../../rules/landelijk/en/steps/overgang-school.json'
import enStepsTerugkeerFile from '../../rules/landelijk/en/steps/terugkeer.json'
import enStepsToelaatbaarheidFile from '../../rules/landelijk/en/steps/toelaatbaarheid.json'
import enStepsVangnetFile from '../../rules/landelijk/en/steps/vangnet.json'
import enStepsVeiligheidFile from '../../rules/landelijk/en/steps/veiligheid.json'
import enStepsVerblijfFile from '../../rules/landelijk/en/steps/verblijf.json'
import enStepsVerplegingFile from '../../rules/landelijk/en/steps/verpleging.json'
import enStepsVervoerFile from '../../rules/landelijk/en/steps/vervoer.json'
import enStepsVerzorgingFile from '../../rules/landelijk/en/steps/verzorging.json'
import enStepsVerzuimFile from '../../rules/landelijk/en/steps/verzuim.json'
import enStepsWerkFile from '../../rules/landelijk/en/steps/werk.json'
import enStepsWlzToegangFile from '../../rules/landelijk/en/steps/wlz-toegang.json'
import examplesBegeleidingFile from '../../rules/landelijk/examples/begeleiding.json'
import examplesBehandelingFile from '../../rules/landelijk/examples/behandeling.json'
import examplesDyslexiezorgFile from '../../rules/landelijk/examples/dyslexiezorg.json'
import examplesInkomenFile from '../../rules/landelijk/examples/inkomen.json'
import examplesOnderwijsondersteuningFile from '../../rules/landelijk/examples/onderwijsondersteuning.json'
import examplesOnderwijsplekFile from '../../rules/landelijk/examples/onderwijsplek.json'
import examplesOnderwijsvoorzieningFile from '../../rules/landelijk/examples/onderwijsvoorziening.json'
import examplesOntheffingFile from '../../rules/landelijk/examples/ontheffing.json'
import examplesOvergang18File from '../../rules/landelijk/examples/overgang-18.json'
import examplesOvergangSchoolFile from '../../rules/landelijk/examples/overgang-school.json'
import examplesTerugkeerFile from '../../rules/landelijk/examples/terugkeer.json'
import examplesToelaatbaarheidFile from '../../rules/landelijk/examples/toelaatbaarheid.json'
import examplesVeiligheidFile from '../../rules/landelijk/examples/veiligheid.json'
import examplesVerblijfFile from '../../rules/landelijk/examples/verblijf.json'
import examplesVerplegingFile from '../../rules/landelijk/examples/verpleging.json'
import examplesVervoerFile from '../../rules/landelijk/examples/vervoer.json'
import examplesVerzorgingFile from '../../rules/landelijk/examples/verzorging.json'
import examplesVerzuimFile from '../../rules/landelijk/examples/verzuim.json'
import examplesWerkFile from '../../rules/landelijk/examples/werk.json'
import examplesWlzToegangFile from '../../rules/landelijk/examples/wlz-toegang.json'
import exclusionsFile from '../../rules/landelijk/exclusions.json'
import factsFile from '../../rules/landelijk/facts.json'
import handoversFile from '../../rules/landelijk/handovers.json'
import holdersFile from '../../rules/landelijk/holders.json'
import laddersLeerplichtFile from '../../rules/landelijk/ladders/leerplicht.json'
import laddersOndersteuningFile from '../../rules/landelijk/ladders/ondersteuning.json'
import laddersOnderwijsFile from '../../rules/landelijk/ladders/onderwijs.json'
import laddersVangnetFile from '../../rules/landelijk/ladders/vangnet.json'
import laddersZorgOverigFile from '../../rules/landelijk/ladders/zorg-overig.json'
import laddersZorgFile from '../../rules/landelijk/ladders/zorg.json'
import lifeEventsFile from '../../rules/landelijk/life-events.json'
import needsFile from '../../rules/landelijk/needs.json'
import needsBegeleidingFile from '../../rules/landelijk/needs/begeleiding.json'
import needsBehandelingFile from '../../rules/landelijk/needs/behandeling.json'
import needsDyslexiezorgFile from '../../rules/landelijk/needs/dyslexiezorg.json'
import needsInkomenFile from '../../rules/landelijk/needs/inkomen.json'
import needsOnderwijsondersteuningFile from '../../rules/landelijk/needs/onderwijsondersteuning.json'
import needsOnderwijsplekFile from '../../rules/landelijk/needs/onderwijsplek.json'
import needsOnderwijsvoorzieningFile from '../../rules/landelijk/needs/onderwijsvoorziening.json'
import needsOntheffingFile from '../../rules/landelijk/needs/ontheffing.json'
import needsOvergang18File from '../../rules/landelijk/needs/overgang-18.json'
import needsOvergangSchoolFile from '../../rules/landelijk/needs/overgang-school.json'
import needsTerugkeerFile from '../../rules/landelijk/needs/terugkeer.json'
import needsToelaatbaarheidFile from '../../rules/landelijk/needs/toelaatbaarheid.json'
import needsVeiligheidFile from '../../rules/landelijk/needs/veiligheid.json'
import needsVerblijfFile from '../../rules/landelijk/needs/verblijf.json'
import needsVerplegingFile from '../../rules/landelijk/needs/verpleging.json'
import needsVervoerFile from '../../rules/landelijk/needs/vervoer.json'
import needsVerzorgingFile from '../../rules/landelijk/needs/verzorging.json'
import needsVerzuimFile from '../../rules/landelijk/needs/verzuim.json'
import needsWerkFile from '../../rules/landelijk/needs/werk.json'
import needsWlzToegangFile from '../../rules/landelijk/needs/wlz-toegang.json'
import ordinaryFile from '../../rules/landelijk/ordinary.json'
import packFile from '../../rules/landelijk/pack.json'
import partiesFile from '../../rules/landelijk/parties.json'
import routesAlgemeenFile from '../../rules/landelijk/routes/algemeen.json'
import routesBegeleidingFile from '../../rules/landelijk/routes/begeleiding.json'
import routesBehandelingFile from '../../rules/landelijk/routes/behandeling.json'
import routesDyslexiezorgFile from '../../rules/landelijk/routes/dyslexiezorg.json'
import routesInkomenFile from '../../rules/landelijk/routes/inkomen.json'
import routesOnderwijsondersteuningFile from '../../rules/landelijk/routes/onderwijsondersteuning.json'
import routesOnderwijsplekFile from '../../rules/landelijk/routes/onderwijsplek.json'
import routesOnderwijsvoorzieningFile from '../../rules/landelijk/routes/onderwijsvoorziening.json'
import routesOntheffingFile from '../../rules/landelijk/routes/ontheffing.json'
import routesOvergang18File from '../../rules/landelijk/routes/overgang-18.json'
import routesOvergangSchoolFile from '../../rules/landelijk/routes/overgang-school.json'
import routesTerugkeerFile from '../../rules/landelijk/routes/terugkeer.json'
import routesToelaatbaarheidFile from '../../rules/landelijk/routes/toelaatbaarheid.json'
import routesVangnetFile from '../../rules/landelijk/routes/vangnet.json'
import routesVeiligheidFile from '../../rules/landelijk/routes/veiligheid.json'
import routesVerblijfFile from '../../rules/landelijk/routes/verblijf.json'
import routesVerplegingFile from '../../rules/landelijk/routes/verpleging.json'
import routesVervoerFile from '../../rules/landelijk/routes/vervoer.json'
import routesVerzorgingFile from '../../rules/landelijk/routes/verzorging.json'
import routesVerzuimFile from '../../rules/landelijk/routes/verzuim.json'
import routesWerkFile from '../../rules/landelijk/routes/werk.json'
import routesWlzToegangFile from '../../rules/landelijk/routes/wlz-toegang.json'
import rungsLeerplichtFile from '../../rules/landelijk/rungs/leerplicht.json'
import rungsOndersteuningFile from '../../rules/landelijk/rungs/ondersteuning.json'
import rungsOnderwijsFile from '../../rules/landelijk/rungs/onderwijs.json'
import rungsVangnetFile from '../../rules/landelijk/rungs/vangnet.json'
import rungsZorgOverigFile from '../../rules/landelijk/rungs/zorg-overig.json'
import rungsZorgFile from '../../rules/landelijk/rungs/zorg.json'
import signalsFile from '../../rules/landelijk/signals.json'
import sourcesLawsFile from '../../rules/landelijk/sources/laws.json'
import sourcesLeerplichtFile from '../../rules/landelijk/sources/leerplicht.json'
import sourcesOndersteuningFile from '../../rules/landelijk/sources/ondersteuning.json'
import sourcesOnderwijsFile from '../../rules/landelijk/sources/onderwijs.json'
import sourcesRegieFile from '../../rules/landelijk/sources/regie.json'
import sourcesZorgOverigFile from '../../rules/landelijk/sources/zorg-overig.json'
import sourcesZorgFile from '../../rules/landelijk/sources/zorg.json'
import stepsAlgemeenFile from '../../rules/landelijk/steps/algemeen.json'
import stepsBegeleidingFile from '../../rules/landelijk/steps/begeleiding.json'
import stepsBehandelingFile from '../../rules/landelijk/steps/behandeling.json'
import stepsDyslexiezorgFile from '../../rules/landelijk/steps/dyslexiezorg.json'
import stepsInkomenFile from '../../rules/landelijk/steps/inkomen.json'
import stepsOnderwijsondersteuningFile from '../../rules/landelijk/steps/onderwijsondersteuning.json'
import stepsOnderwijsplekFile from '../../rules/landelijk/steps/onderwijsplek.json'
import stepsOnderwijsvoorzieningFile from '../../rules/landelijk/steps/onderwijsvoorziening.json'
import stepsOntheffingFile from '../../rules/landelijk/steps/ontheffing.json'
import stepsOverdrachtFile from '../../rules/landelijk/steps/overdracht.json'
import stepsOvergang18File from '../../rules/landelijk/steps/overgang-18.json'
import stepsOvergangSchoolFile from '../../rules/landelijk/steps/overgang-school.json'
import stepsTerugkeerFile from '../../rules/landelijk/steps/terugkeer.json'
import stepsToelaatbaarheidFile from '../../rules/landelijk/steps/toelaatbaarheid.json'
import stepsVangnetFile from '../../rules/landelijk/steps/vangnet.json'
import stepsVeiligheidFile from '../../rules/landelijk/steps/veiligheid.json'
import stepsVerblijfFile from '../../rules/landelijk/steps/verblijf.json'
import stepsVerplegingFile from '../../rules/landelijk/steps/verpleging.json'
import stepsVervoerFile from '../../rules/landelijk/steps/vervoer.json'
import stepsVerzorgingFile from '../../rules/landelijk/steps/verzorging.json'
import stepsVerzuimFile from '../../rules/landelijk/steps/verzuim.json'
import stepsWerkFile from '../../rules/landelijk/steps/werk.json'
import stepsWlzToegangFile from '../../rules/landelijk/steps/wlz-toegang.json'

/** The national pack: the law. Its files are checked when the package is built, not again at run time. */
export const pack: Pack<Shipped> = /* @__PURE__ */ shippedPack<Shipped>(
  {
    'actors/ondersteuning.json': actorsOndersteuningFile,
    'actors/zorg-overig.json': actorsZorgOverigFile,
    'actors/zorg.json': actorsZorgFile,
    'conditions/algemeen.json': conditionsAlgemeenFile,
    'conditions/jeugdwet.json': conditionsJeugdwetFile,
    'conditions/leerplicht.json': conditionsLeerplichtFile,
    'conditions/ondersteuning.json': conditionsOndersteuningFile,
    'conditions/onderwijsplek.json': conditionsOnderwijsplekFile,
    'conditions/school.json': conditionsSchoolFile,
    'conditions/terugkeer.json': conditionsTerugkeerFile,
    'conditions/vervoer.json': conditionsVervoerFile,
    'conditions/wlz.json': conditionsWlzFile,
    'conditions/zorg-overig.json': conditionsZorgOverigFile,
    'conditions/zorg.json': conditionsZorgFile,
    'coordinators.json': coordinatorsFile,
    'en/actors/ondersteuning.json': enActorsOndersteuningFile,
    'en/actors/zorg-overig.json': enActorsZorgOverigFile,
    'en/actors/zorg.json': enActorsZorgFile,
    'en/conditions/algemeen.json': enConditionsAlgemeenFile,
    'en/conditions/jeugdwet.json': enConditionsJeugdwetFile,
    'en/conditions/leerplicht.json': enConditionsLeerplichtFile,
    'en/conditions/ondersteuning.json': enConditionsOndersteuningFile,
    'en/conditions/onderwijsplek.json': enConditionsOnderwijsplekFile,
    'en/conditions/school.json': enConditionsSchoolFile,
    'en/conditions/terugkeer.json': enConditionsTerugkeerFile,
    'en/conditions/vervoer.json': enConditionsVervoerFile,
    'en/conditions/wlz.json': enConditionsWlzFile,
    'en/conditions/zorg-overig.json': enConditionsZorgOverigFile,
    'en/conditions/zorg.json': enConditionsZorgFile,
    'en/coordinators.json': enCoordinatorsFile,
    'en/exclusions.json': enExclusionsFile,
    'en/facts.json': enFactsFile,
    'en/holders.json': enHoldersFile,
    'en/ladders/leerplicht.json': enLaddersLeerplichtFile,
    'en/ladders/ondersteuning.json': enLaddersOndersteuningFile,
    'en/ladders/onderwijs.json': enLaddersOnderwijsFile,
    'en/ladders/vangnet.json': enLaddersVangnetFile,
    'en/ladders/zorg-overig.json': enLaddersZorgOverigFile,
    'en/ladders/zorg.json': enLaddersZorgFile,
    'en/life-events.json': enLifeEventsFile,
    'en/needs.json': enNeedsFile,
    'en/needs/begeleiding.json': enNeedsBegeleidingFile,
    'en/needs/behandeling.json': enNeedsBehandelingFile,
    'en/needs/dyslexiezorg.json': enNeedsDyslexiezorgFile,
    'en/needs/inkomen.json': enNeedsInkomenFile,
    'en/needs/onderwijsondersteuning.json': enNeedsOnderwijsondersteuningFile,
    'en/needs/onderwijsplek.json': enNeedsOnderwijsplekFile,
    'en/needs/onderwijsvoorziening.json': enNeedsOnderwijsvoorzieningFile,
    'en/needs/ontheffing.json': enNeedsOntheffingFile,
    'en/needs/overgang-18.json': enNeedsOvergang18File,
    'en/needs/overgang-school.json': enNeedsOvergangSchoolFile,
    'en/needs/terugkeer.json': enNeedsTerugkeerFile,
    'en/needs/toelaatbaarheid.json': enNeedsToelaatbaarheidFile,
    'en/needs/veiligheid.json': enNeedsVeiligheidFile,
    'en/needs/verblijf.json': enNeedsVerblijfFile,
    'en/needs/verpleging.json': enNeedsVerplegingFile,
    'en/needs/vervoer.json': enNeedsVervoerFile,
    'en/needs/verzorging.json': enNeedsVerzorgingFile,
    'en/needs/verzuim.json': enNeedsVerzuimFile,
    'en/needs/werk.json': enNeedsWerkFile,
    'en/needs/wlz-toegang.json': enNeedsWlzToegangFile,
    'en/pack.json': enPackFile,
    'en/parties.json': enPartiesFile,
    'en/routes/algemeen.json': enRoutesAlgemeenFile,
    'en/routes/begeleiding.json': enRoutesBegeleidingFile,
    'en/routes/behandeling.json': enRoutesBehandelingFile,
    'en/routes/dyslexiezorg.json': enRoutesDyslexiezorgFile,
    'en/routes/inkomen.json': enRoutesInkomenFile,
    'en/routes/onderwijsondersteuning.json': enRoutesOnderwijsondersteuningFile,
    'en/routes/onderwijsplek.json': enRoutesOnderwijsplekFile,
    'en/routes/onderwijsvoorziening.json': enRoutesOnderwijsvoorzieningFile,
    'en/routes/ontheffing.json': enRoutesOntheffingFile,
    'en/routes/overgang-18.json': enRoutesOvergang18File,
    'en/routes/overgang-school.json': enRoutesOvergangSchoolFile,
    'en/routes/terugkeer.json': enRoutesTerugkeerFile,
    'en/routes/toelaatbaarheid.json': enRoutesToelaatbaarheidFile,
    'en/routes/vangnet.json': enRoutesVangnetFile,
    'en/routes/veiligheid.json': enRoutesVeiligheidFile,
    'en/routes/verblijf.json': enRoutesVerblijfFile,
    'en/routes/verpleging.json': enRoutesVerplegingFile,
    'en/routes/vervoer.json': enRoutesVervoerFile,
    'en/routes/verzorging.json': enRoutesVerzorgingFile,
    'en/routes/verzuim.json': enRoutesVerzuimFile,
    'en/routes/werk.json': enRoutesWerkFile,
    'en/routes/wlz-toegang.json': enRoutesWlzToegangFile,
    'en/rungs/leerplicht.json': enRungsLeerplichtFile,
    'en/rungs/ondersteuning.json': enRungsOndersteuningFile,
    'en/rungs/onderwijs.json': enRungsOnderwijsFile,
    'en/rungs/vangnet.json': enRungsVangnetFile,
    'en/rungs/zorg-overig.json': enRungsZorgOverigFile,
    'en/rungs/zorg.json': enRungsZorgFile,
    'en/signals.json': enSignalsFile,
    'en/sources/laws.json': enSourcesLawsFile,
    'en/steps/algemeen.json': enStepsAlgemeenFile,
    'en/steps/begeleiding.json': enStepsBegeleidingFile,
    'en/steps/behandeling.json': enStepsBehandelingFile,
    'en/steps/dyslexiezorg.json': enStepsDyslexiezorgFile,
    'en/steps/inkomen.json': enStepsInkomenFile,
    'en/steps/onderwijsondersteuning.json': enStepsOnderwijsondersteuningFile,
    'en/steps/onderwijsplek.json': enStepsOnderwijsplekFile,
    'en/steps/onderwijsvoorziening.json': enStepsOnderwijsvoorzieningFile,
    'en/steps/ontheffing.json': enStepsOntheffingFile,
    'en/steps/overdracht.json': enStepsOverdrachtFile,
    'en/steps/overgang-18.json': enStepsOvergang18File,
    'en/steps/overgang-school.json': enStepsOvergangSchoolFile,
    'en/steps/terugkeer.json': enStepsTerugkeerFile,
    'en/steps/toelaatbaarheid.json': enStepsToelaatbaarheidFile,
    'en/steps/vangnet.json': enStepsVangnetFile,
    'en/steps/veiligheid.json': enStepsVeiligheidFile,
    'en/steps/verblijf.json': enStepsVerblijfFile,
    'en/steps/verpleging.json': enStepsVerplegingFile,
    'en/steps/vervoer.json': enStepsVervoerFile,
    'en/steps/verzorging.json': enStepsVerzorgingFile,
    'en/steps/verzuim.json': enStepsVerzuimFile,
    'en/steps/werk.json': enStepsWerkFile,
    'en/steps/wlz-toegang.json': enStepsWlzToegangFile,
    'examples/begeleiding.json': examplesBegeleidingFile,
    'examples/behandeling.json': examplesBehandelingFile,
    'examples/dyslexiezorg.json': examplesDyslexiezorgFile,
    'examples/inkomen.json': examplesInkomenFile,
    'examples/onderwijsondersteuning.json': examplesOnderwijsondersteuningFile,
    'examples/onderwijsplek.json': examplesOnderwijsplekFile,
    'examples/onderwijsvoorziening.json': examplesOnderwijsvoorzieningFile,
    'examples/ontheffing.json': examplesOntheffingFile,
    'examples/overgang-18.json': examplesOvergang18File,
    'examples/overgang-school.json': examplesOvergangSchoolFile,
    'examples/terugkeer.json': examplesTerugkeerFile,
    'examples/toelaatbaarheid.json': examplesToelaatbaarheidFile,
    'examples/veiligheid.json': examplesVeiligheidFile,
    'examples/verblijf.json': examplesVerblijfFile,
    'examples/verpleging.json': examplesVerplegingFile,
    'examples/vervoer.json': examplesVervoerFile,
    'examples/verzorging.json': examplesVerzorgingFile,
    'examples/verzuim.json': examplesVerzuimFile,
    'examples/werk.json': examplesWerkFile,
    'examples/wlz-toegang.json': examplesWlzToegangFile,
    'exclusions.json': exclusionsFile,
    'facts.json': factsFile,
    'handovers.json': handoversFile,
    'holders.json': holdersFile,
    'ladders/leerplicht.json': laddersLeerplichtFile,
    'ladders/ondersteuning.json': laddersOndersteuningFile,
    'ladders/onderwijs.json': laddersOnderwijsFile,
    'ladders/vangnet.json': laddersVangnetFile,
    'ladders/zorg-overig.json': laddersZorgOverigFile,
    'ladders/zorg.json': laddersZorgFile,
    'life-events.json': lifeEventsFile,
    'needs.json': needsFile,
    'needs/begeleiding.json': needsBegeleidingFile,
    'needs/behandeling.json': needsBehandelingFile,
    'needs/dyslexiezorg.json': needsDyslexiezorgFile,
    'needs/inkomen.json': needsInkomenFile,
    'needs/onderwijsondersteuning.json': needsOnderwijsondersteuningFile,
    'needs/onderwijsplek.json': needsOnderwijsplekFile,
    'needs/onderwijsvoorziening.json': needsOnderwijsvoorzieningFile,
    'needs/ontheffing.json': needsOntheffingFile,
    'needs/overgang-18.json': needsOvergang18File,
    'needs/overgang-school.json': needsOvergangSchoolFile,
    'needs/terugkeer.json': needsTerugkeerFile,
    'needs/toelaatbaarheid.json': needsToelaatbaarheidFile,
    'needs/veiligheid.json': needsVeiligheidFile,
    'needs/verblijf.json': needsVerblijfFile,
    'needs/verpleging.json': needsVerplegingFile,
    'needs/vervoer.json': needsVervoerFile,
    'needs/verzorging.json': needsVerzorgingFile,
    'needs/verzuim.json': needsVerzuimFile,
    'needs/werk.json': needsWerkFile,
    'needs/wlz-toegang.json': needsWlzToegangFile,
    'ordinary.json': ordinaryFile,
    'pack.json': packFile,
    'parties.json': partiesFile,
    'routes/algemeen.json': routesAlgemeenFile,
    'routes/begeleiding.json': routesBegeleidingFile,
    'routes/behandeling.json': routesBehandelingFile,
    'routes/dyslexiezorg.json': routesDyslexiezorgFile,
    'routes/inkomen.json': routesInkomenFile,
    'routes/onderwijsondersteuning.json': routesOnderwijsondersteuningFile,
    'routes/onderwijsplek.json': routesOnderwijsplekFile,
    'routes/onderwijsvoorziening.json': routesOnderwijsvoorzieningFile,
    'routes/ontheffing.json': routesOntheffingFile,
    'routes/overgang-18.json': routesOvergang18File,
    'routes/overgang-school.json': routesOvergangSchoolFile,
    'routes/terugkeer.json': routesTerugkeerFile,
    'routes/toelaatbaarheid.json': routesToelaatbaarheidFile,
    'routes/vangnet.json': routesVangnetFile,
    'routes/veiligheid.json': routesVeiligheidFile,
    'routes/verblijf.json': routesVerblijfFile,
    'routes/verpleging.json': routesVerplegingFile,
    'routes/vervoer.json': routesVervoerFile,
    'routes/verzorging.json': routesVerzorgingFile,
    'routes/verzuim.json': routesVerzuimFile,
    'routes/werk.json': routesWerkFile,
    'routes/wlz-toegang.json': routesWlzToegangFile,
    'rungs/leerplicht.json': rungsLeerplichtFile,
    'rungs/ondersteuning.json': rungsOndersteuningFile,
    'rungs/onderwijs.json': rungsOnderwijsFile,
    'rungs/vangnet.json': rungsVangnetFile,
    'rungs/zorg-overig.json': rungsZorgOverigFile,
    'rungs/zorg.json': rungsZorgFile,
    'signals.json': signalsFile,
    'sources/laws.json': sourcesLawsFile,
    'sources/leerplicht.json': sourcesLeerplichtFile,
    'sources/ondersteuning.json': sourcesOndersteuningFile,
    'sources/onderwijs.json': sourcesOnderwijsFile,
    'sources/regie.json': sourcesRegieFile,
    'sources/zorg-overig.json': sourcesZorgOverigFile,
    'sources/zorg.json': sourcesZorgFile,
    'steps/algemeen.json': stepsAlgemeenFile,
    'steps/begeleiding.json': stepsBegeleidingFile,
    'steps/behandeling.json': stepsBehandelingFile,
    'steps/dyslexiezorg.json': stepsDyslexiezorgFile,
    'steps/inkomen.json': stepsInkomenFile,
    'steps/onderwijsondersteuning.json': stepsOnderwijsondersteuningFile,
    'steps/onderwijsplek.json': stepsOnderwijsplekFile,
    'steps/onderwijsvoorziening.json': stepsOnderwijsvoorzieningFile,
    'steps/ontheffing.json': stepsOntheffingFile,
    'steps/overdracht.json': stepsOverdrachtFile,
    'steps/overgang-18.json': stepsOvergang18File,
    'steps/overgang-school.json': stepsOvergangSchoolFile,
    'steps/terugkeer.json': stepsTerugkeerFile,
    'steps/toelaatbaarheid.json': stepsToelaatbaarheidFile,
    'steps/vangnet.json': stepsVangnetFile,
    'steps/veiligheid.json': stepsVeiligheidFile,
    'steps/verblijf.json': stepsVerblijfFile,
    'steps/verpleging.json': stepsVerplegingFile,
    'steps/vervoer.json': stepsVervoerFile,
    'steps/verzorging.json': stepsVerzorgingFile,
    'steps/verzuim.json': stepsVerzuimFile,
    'steps/werk.json': stepsWerkFile,
    'steps/wlz-toegang.json': stepsWlzToegangFile,
  },
)

/**
 * The entity types that the built-in methods know by id. An owner's schema may lack one: readings of a
 * type that is not in the ontology are dropped before they become mentions.
 */
import { asTypeId } from '../../model/index.ts';

export const modelType = asTypeId('model');
export const organizationType = asTypeId('organization');
export const personType = asTypeId('person');
export const conceptType = asTypeId('concept');
export const datasetType = asTypeId('dataset');
export const softwareType = asTypeId('software');
export const hardwareType = asTypeId('hardware');
export const workType = asTypeId('work');
export const eventType = asTypeId('event');
export const placeType = asTypeId('place');

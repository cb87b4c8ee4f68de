import { methodNames } from '../shared/node/editorMethods';
import { nodeProperties } from '../shared/node/properties';
import { resources } from './resources';

/** What n8n shows of the node. In the package it is the finished panel.json, so that nothing else has to be loaded. */
export const properties = nodeProperties(resources);
export const methods = methodNames(resources);

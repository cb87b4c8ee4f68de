import { methodNames } from '../shared/node/editorMethods';
import { outputsByOperation } from '../shared/node/outputs';
import { nodeProperties } from '../shared/node/properties';
import { resources } from './resources';

/** What n8n shows of the node. In the package it is the finished panel.json, so that nothing else has to be loaded. */
export const properties = nodeProperties(resources, 'conversation');
export const methods = methodNames(resources);
export const outputs = outputsByOperation(resources);

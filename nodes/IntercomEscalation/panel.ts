import { credentialsExceptFor } from '../shared/node/credentials';
import { methodNames } from '../shared/node/editorMethods';
import { outputsByOperation } from '../shared/node/outputs';
import { nodeProperties } from '../shared/node/properties';
import { escalation } from './escalation';

/** What n8n shows of the node. In the package it is the finished panel.json, so that nothing else has to be loaded. */
export const properties = nodeProperties(escalation);
export const methods = methodNames(escalation);
export const outputs = outputsByOperation(escalation);
export const credentials = credentialsExceptFor(escalation);

/** `npm run endpoints`: writes the types of Intercom's endpoints, which follow from the table of facts. */
import { writeFileSync } from 'node:fs';
import { endpointsFile, endpointTypes } from './types';

writeFileSync(endpointsFile, endpointTypes());

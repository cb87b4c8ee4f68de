/** `npm run openapi`: writes the OpenAPI description of the gateway for AI agents from what it validates by. */
import { writeFileSync } from 'node:fs';
import { OPENAPI_FILE, openApiText } from './openapi';

writeFileSync(OPENAPI_FILE, openApiText());

import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';

/** What n8n's scanner (@n8n/scan-community-package) applies to the compiled files of a published package. */
export default [n8nCommunityNodesPlugin.configs.recommended, { rules: { 'no-console': 'error' } }];

/** What n8n shows of the node. In the package it is the finished panel.json, so that nothing else has to be loaded. */
export { properties } from './properties';

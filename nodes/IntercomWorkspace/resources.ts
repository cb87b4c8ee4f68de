import { audience } from './audience';
import { banner } from './banner';
import { brand } from './brand';
import { contentExport } from './contentExport';
import { conversationAttribute } from './conversationAttribute';
import { customObjectInstance } from './customObjectInstance';
import { dataAttribute } from './dataAttribute';
import { dataConnector } from './dataConnector';
import { emailSetting } from './emailSetting';
import { ipAllowlist } from './ipAllowlist';
import { job } from './job';
import { officeHours } from './officeHours';
import { reportingExport } from './reportingExport';
import { ticketState } from './ticketState';
import { ticketType } from './ticketType';
import { ticketTypeAttribute } from './ticketTypeAttribute';
import { workflow } from './workflow';
import { workspace } from './workspace';

/** How a workspace is set up, and what can be taken out of it. Each resource is a folder beside this file. */
export const resources = {
	audience,
	banner,
	brand,
	contentExport,
	conversationAttribute,
	customObjectInstance,
	dataAttribute,
	dataConnector,
	emailSetting,
	ipAllowlist,
	job,
	officeHours,
	reportingExport,
	ticketState,
	ticketType,
	ticketTypeAttribute,
	workflow,
	workspace,
};

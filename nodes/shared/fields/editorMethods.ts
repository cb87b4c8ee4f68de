import { testAccessToken } from '../api/credentialTest';
import { resourceMapping } from './attributes';
import { searchArticles } from './article';
import { searchAudiences } from './audience';
import { searchBrands, searchEmailSettings } from './brand';
import { searchCompanies } from './company';
import { searchContacts } from './contact';
import { searchConversations } from './conversation';
import { searchCustomObjectInstances } from './customObject';
import {
	searchConversationAttributeOptions,
	searchConversationAttributes,
	searchDataAttributes,
} from './dataAttribute';
import { searchDataConnectors } from './dataConnector';
import { searchOfficeHours, searchOfficeHoursExceptions } from './officeHours';
import { searchAwayReasons, searchTeammates, searchTeams } from './people';
import { getReportingAttributes, searchReportingDatasets } from './reportingDataset';
import { searchSegments } from './segment';
import { searchSubscriptionTypes } from './subscription';
import { searchTags } from './tag';
import { searchTicketStates, searchTicketTypes } from './ticket';
import { searchTicketTypeAttributes } from './ticketTypeAttribute';

/** What the editor asks of every action node: a test of its credential, and entries for the lists of its fields. */
export const editorMethods = {
	credentialTest: { testAccessToken },
	listSearch: {
		searchArticles,
		searchAudiences,
		searchAwayReasons,
		searchBrands,
		searchCompanies,
		searchContacts,
		searchConversationAttributeOptions,
		searchConversationAttributes,
		searchConversations,
		searchCustomObjectInstances,
		searchDataAttributes,
		searchDataConnectors,
		searchEmailSettings,
		searchOfficeHours,
		searchOfficeHoursExceptions,
		searchReportingDatasets,
		searchSegments,
		searchSubscriptionTypes,
		searchTags,
		searchTeammates,
		searchTeams,
		searchTicketStates,
		searchTicketTypeAttributes,
		searchTicketTypes,
	},
	loadOptions: { getReportingAttributes },
	resourceMapping,
};

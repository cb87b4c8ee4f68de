import { testAccessToken } from '../api/credentialTest';
import { searchContentImportSources, searchExternalPages } from './aiContent';
import { searchArticles } from './article';
import { searchArticleVersions } from './articleVersion';
import { resourceMapping } from './attributes';
import { searchAudiences } from './audience';
import { searchBrands, searchEmailSettings } from './brand';
import { searchCompanies } from './company';
import { searchContacts } from './contact';
import { searchContentSnippets } from './contentSnippet';
import { searchConversations } from './conversation';
import { searchCustomObjectInstances } from './customObject';
import {
	searchConversationAttributeOptions,
	searchConversationAttributes,
	searchDataAttributes,
} from './dataAttribute';
import { searchDataConnectors } from './dataConnector';
import { searchCollections, searchHelpCenters, searchRedirects } from './helpCenter';
import { searchInternalArticles } from './internalArticle';
import { searchMacros } from './macro';
import { searchNewsfeeds, searchNewsItems } from './news';
import { searchOfficeHours, searchOfficeHoursExceptions } from './officeHours';
import { searchAwayReasons, searchTeammates, searchTeams } from './people';
import { getReportingAttributes, searchReportingDatasets } from './reportingDataset';
import { searchSegments } from './segment';
import { asOptions } from './several';
import { searchSubscriptionTypes } from './subscription';
import { searchTags } from './tag';
import { searchTickets, searchTicketStates, searchTicketTypes } from './ticket';
import { getTicketAttributes } from './ticketAttributes';
import { searchTicketTypeAttributes } from './ticketTypeAttribute';

/** What the editor asks of every action node: a test of its credential, and entries for the lists of its fields. */
export const editorMethods = {
	credentialTest: { testAccessToken },
	listSearch: {
		searchArticleVersions,
		searchArticles,
		searchAudiences,
		searchAwayReasons,
		searchBrands,
		searchCollections,
		searchCompanies,
		searchContacts,
		searchContentImportSources,
		searchContentSnippets,
		searchConversationAttributeOptions,
		searchConversationAttributes,
		searchConversations,
		searchCustomObjectInstances,
		searchDataAttributes,
		searchDataConnectors,
		searchEmailSettings,
		searchExternalPages,
		searchHelpCenters,
		searchInternalArticles,
		searchMacros,
		searchNewsItems,
		searchNewsfeeds,
		searchOfficeHours,
		searchOfficeHoursExceptions,
		searchRedirects,
		searchReportingDatasets,
		searchSegments,
		searchSubscriptionTypes,
		searchTags,
		searchTeammates,
		searchTeams,
		searchTickets,
		searchTicketStates,
		searchTicketTypeAttributes,
		searchTicketTypes,
	},
	loadOptions: {
		getAudiences: asOptions(searchAudiences),
		getReportingAttributes,
		getTags: asOptions(searchTags),
		getTeammates: asOptions(searchTeammates),
	},
	resourceMapping: { ...resourceMapping, getTicketAttributes },
};

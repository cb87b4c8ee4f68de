import { testAccessToken } from '../intercom/verifyToken';
import { searchContentImportSources, searchExternalPages } from '../../IntercomKnowledge/externalPage/picker';
import { searchArticles } from '../../IntercomKnowledge/article/picker';
import { searchArticleVersions } from '../../IntercomKnowledge/article/versionPicker';
import { resourceMapping } from '../attributes/field';
import { searchAudiences } from '../records/audience';
import { searchBrands, searchEmailSettings } from '../records/brand';
import { searchCompanies } from '../../Intercom/company/picker';
import { searchContacts } from '../records/contact';
import { searchContentSnippets } from '../../IntercomKnowledge/contentSnippet/picker';
import { searchConversations } from '../records/conversation';
import { searchCustomObjectInstances } from '../../IntercomWorkspace/customObjectInstance/picker';
import {
	searchConversationAttributeOptions,
	searchConversationAttributes,
	searchDataAttributes,
} from '../../IntercomWorkspace/dataAttribute/picker';
import { searchDataConnectors } from '../../IntercomWorkspace/dataConnector/picker';
import {
	searchCollections,
	searchHelpCenters,
	searchRedirects,
} from '../../IntercomKnowledge/helpCenter/picker';
import { searchInternalArticles } from '../../IntercomKnowledge/internalArticle/picker';
import { searchMacros } from '../../IntercomKnowledge/macro/picker';
import { searchNewsfeeds, searchNewsItems } from '../../IntercomKnowledge/newsItem/picker';
import { searchOfficeHours, searchOfficeHoursExceptions } from '../../IntercomWorkspace/officeHours/picker';
import { searchAwayReasons, searchTeammates, searchTeams } from '../records/people';
import {
	getReportingAttributes,
	searchReportingDatasets,
} from '../../IntercomWorkspace/reportingExport/picker';
import { searchSegments } from '../../Intercom/segment/picker';
import { asOptions } from '../form/several';
import { searchSubscriptionTypes } from '../../Intercom/subscriptionType/picker';
import { searchTags } from '../records/tag';
import { searchTickets, searchTicketStates, searchTicketTypes } from '../records/ticket';
import { getTicketAttributes } from '../../Intercom/ticket/attributes';
import { searchTicketTypeAttributes } from '../../IntercomWorkspace/ticketTypeAttribute/picker';

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

import { testAccessToken } from '../api/credentialTest';
import { resourceMapping } from './attributes';
import { searchArticles } from './article';
import { searchCompanies } from './company';
import { searchContacts } from './contact';
import { searchConversations } from './conversation';
import { searchAwayReasons, searchTeammates, searchTeams } from './people';
import { searchSegments } from './segment';
import { searchSubscriptionTypes } from './subscription';
import { searchTags } from './tag';
import { searchTicketStates, searchTicketTypes } from './ticket';

/** What the editor asks of every action node: a test of its credential, and entries for the lists of its fields. */
export const editorMethods = {
	credentialTest: { testAccessToken },
	listSearch: {
		searchArticles,
		searchAwayReasons,
		searchCompanies,
		searchContacts,
		searchConversations,
		searchSegments,
		searchSubscriptionTypes,
		searchTags,
		searchTeammates,
		searchTeams,
		searchTicketStates,
		searchTicketTypes,
	},
	resourceMapping,
};

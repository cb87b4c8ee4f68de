import { testAccessToken } from '../api/credentialTest';
import { resourceMapping } from './attributes';
import { searchContacts } from './contact';
import { searchConversations } from './conversation';
import { searchTeammates, searchTeams } from './people';
import { searchTags } from './tag';

/** What the editor asks of every action node: a test of its credential, and entries for the lists of its fields. */
export const editorMethods = {
	credentialTest: { testAccessToken },
	listSearch: { searchContacts, searchConversations, searchTags, searchTeammates, searchTeams },
	resourceMapping,
};

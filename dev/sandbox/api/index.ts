import type { Workspace } from '../workspace';
import { articleDraftRoutes } from './article-drafts';
import { articleRoutes } from './articles';
import { attributeRoutes } from './attributes';
import { callRoutes } from './calls';
import { companyRoutes } from './companies';
import { contactJobRoutes } from './contact-jobs';
import { contactRoutes } from './contacts';
import { contentLibraryRoutes } from './content-library';
import { contentRoutes } from './content';
import { conversationPartRoutes } from './conversation-parts';
import { conversationRoutes } from './conversations';
import { directoryRoutes } from './directory';
import { exportRoutes } from './exports';
import { helpCenterRoutes } from './help-centers';
import { jobRoutes } from './jobs';
import { macroRoutes } from './macros';
import { messageRoutes } from './messages';
import { officeHoursRoutes } from './office-hours';
import type { Routes } from './routes';
import { snippetRoutes } from './snippets';
import { tagRoutes } from './tags';
import { teammateRoutes } from './teammates';
import { ticketRoutes } from './tickets';
import { visitorRoutes } from './visitors';

/** Every operation that the sandbox models. What is not here is answered with 501, never with a made-up success. */
export function apiRoutes(workspace: Workspace): Routes {
	return {
		...teammateRoutes(workspace),
		...tagRoutes(workspace),
		...articleRoutes(workspace),
		...articleDraftRoutes(workspace),
		...helpCenterRoutes(workspace),
		...snippetRoutes(workspace),
		...macroRoutes(workspace),
		...contentRoutes(workspace),
		...contentLibraryRoutes(workspace),
		...attributeRoutes(workspace),
		...contactRoutes(workspace),
		...contactJobRoutes(workspace),
		...companyRoutes(workspace),
		...visitorRoutes(workspace),
		...conversationRoutes(workspace),
		...conversationPartRoutes(workspace),
		...ticketRoutes(workspace),
		...messageRoutes(workspace),
		...callRoutes(workspace),
		...directoryRoutes(workspace),
		...exportRoutes(workspace),
		...jobRoutes(workspace),
		...officeHoursRoutes(workspace),
	};
}

import { contactPicker } from '../../shared/records/contact';

export const fields = { contact: contactPicker() };

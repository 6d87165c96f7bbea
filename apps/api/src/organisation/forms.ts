import {
  addOfficerForm,
  addUnitForm,
  changeOfficerForm,
  changeUnitForm,
  clearanceForm,
  closeUnitForm,
  deactivateForm,
  officeNameForm,
  formSchema,
  reasonForm,
} from '@banjie/office';
import type { OrganisationForms } from './organisation-answers.js';

/** The forms of the page, as schemas: it renders them as they are. */
export const organisationForms: OrganisationForms = {
  addUnit: formSchema(addUnitForm),
  changeUnit: formSchema(changeUnitForm),
  closeUnit: formSchema(closeUnitForm),
  addOfficer: formSchema(addOfficerForm),
  changeOfficer: formSchema(changeOfficerForm),
  deactivate: formSchema(deactivateForm),
  clearance: formSchema(clearanceForm),
  officeName: formSchema(officeNameForm),
  reason: formSchema(reasonForm),
};

import { describe, expect, it } from '@jest/globals';
import { registrationForm } from '../intake/registration-form.js';
import { formSchema } from './form-schema.js';

describe('the registration form as the web gets it', () => {
  const text = JSON.stringify(formSchema(registrationForm));

  it('has words for every closed list', () => {
    expect(text.match(/"enumLabels"/g)).toHaveLength(text.match(/"enum"/g)?.length ?? 0);
  });

  it('says them in both languages', () => {
    expect(text).toContain('"visit":{"zh":"来访","en":"Visit"}');
  });
});

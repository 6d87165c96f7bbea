import { choiceLabels } from '@banjie/workflows';
import { z } from 'zod';

/** A form as JSON schema (draft 2020-12), its closed lists with their words as `enumLabels`: the web renders it as it is. */
export function formSchema(form: z.ZodType): object {
  return z.toJSONSchema(form, {
    io: 'input',
    override: ({ jsonSchema }) => {
      const enumLabels = choiceLabels(jsonSchema.enum ?? []);
      if (enumLabels) Object.assign(jsonSchema, { enumLabels });
    },
  });
}

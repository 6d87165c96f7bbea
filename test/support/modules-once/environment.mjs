import { TestEnvironment } from 'jest-environment-node';

/** What jest-circus leaves on the global object: its reporters, each of which knows the file it was made for. */
const reporters = Symbol.for('EVENT_HANDLERS');

/** @type {Map<string, EnvironmentOfProject>} by the project's id */
const environments = new Map();

/** One global object for all files of a project in a worker, so that the modules kept beside it agree on what an Error or a Date is. */
export default class EnvironmentOfProject extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} parameters */
  constructor(...parameters) {
    const [{ projectConfig }] = parameters;
    const before = environments.get(projectConfig.id);
    if (before) return before;
    super(...parameters);
    environments.set(projectConfig.id, this);
  }

  /** @override */
  async setup() {
    Reflect.deleteProperty(this.global, reporters);
  }

  /**
   * The next file goes on with it.
   * @override
   */
  async teardown() {}
}

import type { Plugin } from 'vite';

const instead: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/**
 * The petitioner's pages are written for React and run on Preact, a sixth of its size: on a slow line React alone would
 * take longer than a petitioner may wait (console: slow 3G, LCP < 2.5 s). The console keeps React, which antd needs.
 */
export function lightReact(): Plugin {
  return {
    name: 'light-react',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const light = instead[source];
      if (light === undefined || !importer?.includes('/src/petitioner/')) return null;
      return this.resolve(light, importer, { ...options, skipSelf: true });
    },
  };
}

import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from './compressed.js';
import { lightReact } from './light-react.js';

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The console for staff, and two light pages for the petitioner's phone. All are served at the root of the office. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [lightReact(), react(), compressed()],
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The polyfill would run after the static imports it could have preloaded; the light pages do without its bytes.
    modulePreload: { polyfill: false },
    // antd alone is larger than the default warning; the petitioner's page has its own budget and loads none of it.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: { index: page('index.html'), track: page('track.html'), online: page('online.html') } },
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the workspace page of local mode into `dist/page`; its addresses are relative, so that any server may serve it. */
const config = defineConfig({
  base: './',
  plugins: [react()],
  build: { outDir: '../../dist/page', emptyOutDir: true, chunkSizeWarningLimit: 2_000 },
});

export default config;

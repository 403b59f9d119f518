import 'slack-blocks-to-jsx/dist/style.css';
import './theme.css';
import './text/drawn.css';
import './text/chart-colours.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);

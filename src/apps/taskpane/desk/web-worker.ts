import { serveDesk } from './serve-desk';

serveDesk();

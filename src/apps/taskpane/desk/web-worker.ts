import { serveDesk } from './desk-worker';

serveDesk();

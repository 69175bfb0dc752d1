export { findLink } from '@/adapters/live-link';

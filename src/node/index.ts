export { readPack } from './read-pack'

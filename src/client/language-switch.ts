import { carryAddress } from './carry-address.ts';

carryAddress();
window.addEventListener('hashchange', carryAddress);

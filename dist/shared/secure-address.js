// build/src/lib/secure-address.js
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function isSecureAddress({ protocol, hostname }) {
	return protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname);
}
export { isSecureAddress as t };

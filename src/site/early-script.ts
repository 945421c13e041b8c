/**
 * The one script inside each page: it puts the reader's own colours, sizes and letters in place before anything is
 * painted, so that nothing flashes. It is short, and the security policy names its fingerprint.
 */
export const earlyScript =
  'document.documentElement.classList.add("js");try{var s=JSON.parse(localStorage.getItem("plainleaf-reading")||"{}");for(var k in s)document.documentElement.setAttribute("data-"+k,s[k])}catch(e){}';

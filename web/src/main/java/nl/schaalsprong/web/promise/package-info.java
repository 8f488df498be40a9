/** The page of one promise. */
package nl.schaalsprong.web.promise;

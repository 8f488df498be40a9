/** What stands on each page, computed from results; no HTML here. */
package nl.schaalsprong.web.page;

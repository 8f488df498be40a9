/** How much of what comes from outside the workbench looks at. */
package nl.schaalsprong.web.limit;

/** One WebSocket that lets the overview follow a slider. */
package nl.schaalsprong.web.live;

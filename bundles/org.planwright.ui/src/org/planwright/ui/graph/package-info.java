/** 关系图: what hangs on what around the selection, drawn as boxes and lines. What is drawn and where needs no screen; pens draw it anywhere. */
package org.planwright.ui.graph;

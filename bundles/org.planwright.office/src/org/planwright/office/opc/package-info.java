/** Parts of office documents, read within bounds: whatever a file claims to be, it can cost no more memory and time than a plan does. */
package org.planwright.office.opc;

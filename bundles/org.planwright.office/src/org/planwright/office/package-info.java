/** Documents of Word and Excel, in and out. Nobody else knows the libraries that read and write them. */
package org.planwright.office;

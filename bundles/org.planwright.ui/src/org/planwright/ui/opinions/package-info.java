/** 衔接意见: the register of opinions on plans, and the review printed with it. */
package org.planwright.ui.opinions;

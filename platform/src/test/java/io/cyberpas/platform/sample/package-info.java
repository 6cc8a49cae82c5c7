/** A service as small as can be, on which the platform is tested. */
package io.cyberpas.platform.sample;

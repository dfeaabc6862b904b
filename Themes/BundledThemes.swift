/// The theme files that the program carries with it, compiled in so that a moved binary keeps them.
package enum BundledThemes {}

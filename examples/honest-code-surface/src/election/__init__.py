"""What a town's electoral law says, as code."""

; 4f20fdc4248b77a5a6e08a7ed8b248eb

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v125B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11, i64 %arg.a12) unnamed_addr #0 {
entry:
  %.21 = add i64 %arg.a0, 32
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = load i64, ptr %.22, align 8
  %.24 = inttoptr i64 %.23 to ptr
  %.26 = load i64, ptr %.24, align 8
  %.27 = add i64 %arg.a0, 16
  %.28 = inttoptr i64 %.27 to ptr
  %.29 = load i64, ptr %.28, align 8
  %.32 = inttoptr i64 %.29 to ptr
  %.63 = add i64 %arg.a1, 16
  %.64 = inttoptr i64 %.63 to ptr
  %.65 = load i64, ptr %.64, align 8
  %.68 = inttoptr i64 %.65 to ptr
  %.99 = add i64 %arg.a2, 16
  %.100 = inttoptr i64 %.99 to ptr
  %.101 = load i64, ptr %.100, align 8
  %.104 = inttoptr i64 %.101 to ptr
  %.129 = add i64 %arg.a4, 32
  %.130 = inttoptr i64 %.129 to ptr
  %.131 = load i64, ptr %.130, align 8
  %.132 = inttoptr i64 %.131 to ptr
  %.134 = load i64, ptr %.132, align 8
  %.135 = add i64 %arg.a4, 16
  %.136 = inttoptr i64 %.135 to ptr
  %.137 = load i64, ptr %.136, align 8
  %.140 = inttoptr i64 %.137 to ptr
  %.165 = add i64 %arg.a5, 32
  %.166 = inttoptr i64 %.165 to ptr
  %.167 = load i64, ptr %.166, align 8
  %.168 = inttoptr i64 %.167 to ptr
  %.170 = load i64, ptr %.168, align 8
  %.171 = add i64 %arg.a5, 16
  %.172 = inttoptr i64 %.171 to ptr
  %.173 = load i64, ptr %.172, align 8
  %.176 = inttoptr i64 %.173 to ptr
  %.207 = add i64 %arg.a6, 16
  %.208 = inttoptr i64 %.207 to ptr
  %.209 = load i64, ptr %.208, align 8
  %.212 = inttoptr i64 %.209 to ptr
  %.243 = add i64 %arg.a7, 16
  %.244 = inttoptr i64 %.243 to ptr
  %.245 = load i64, ptr %.244, align 8
  %.248 = inttoptr i64 %.245 to ptr
  %.273 = add i64 %arg.a8, 32
  %.274 = inttoptr i64 %.273 to ptr
  %.275 = load i64, ptr %.274, align 8
  %.276 = inttoptr i64 %.275 to ptr
  %.278 = load i64, ptr %.276, align 8
  %.279 = add i64 %arg.a8, 16
  %.280 = inttoptr i64 %.279 to ptr
  %.281 = load i64, ptr %.280, align 8
  %.284 = inttoptr i64 %.281 to ptr
  %.309 = add i64 %arg.a9, 32
  %.310 = inttoptr i64 %.309 to ptr
  %.311 = load i64, ptr %.310, align 8
  %.312 = inttoptr i64 %.311 to ptr
  %.314 = load i64, ptr %.312, align 8
  %.315 = add i64 %arg.a9, 16
  %.316 = inttoptr i64 %.315 to ptr
  %.317 = load i64, ptr %.316, align 8
  %.320 = inttoptr i64 %.317 to ptr
  %.345 = add i64 %arg.a12, 32
  %.346 = inttoptr i64 %.345 to ptr
  %.347 = load i64, ptr %.346, align 8
  %.348 = inttoptr i64 %.347 to ptr
  %.350 = load i64, ptr %.348, align 8
  %.351 = add i64 %arg.a12, 16
  %.352 = inttoptr i64 %.351 to ptr
  %.353 = load i64, ptr %.352, align 8
  %.356 = inttoptr i64 %.353 to ptr
  %spec.select.i.i = tail call i64 @llvm.smax.i64(i64 %.170, i64 0)
  %.385.i.i = add i64 %.134, -96
  %.11.i.i.i = tail call i64 @llvm.smin.i64(i64 %.26, i64 %.350)
  %.83.i.i.i = icmp sgt i64 %arg.a3, 0
  %.84.i.i.i = sub nsw i64 256, %arg.a3
  %.85.i.i.i = mul i64 %.84.i.i.i, 72340172838076673
  %.1062.i.i = icmp sgt i64 %.314, 0
  %.1412.not.i.i = icmp eq i64 %arg.a10, 0
  %.52.not.i.i.i = icmp ne i64 %arg.a11, 0
  %..i.i.i = sext i1 %.52.not.i.i.i to i16
  %.83.i1044.i.i = select i1 %.52.not.i.i.i, i16 -32768, i16 0
  %.381.i.i.i = insertelement <16 x i16> poison, i16 %..i.i.i, i64 0
  %.382.i.i.i = shufflevector <16 x i16> %.381.i.i.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.391.i.i.i = and <16 x i16> %.382.i.i.i, splat (i16 -32768)
  %.1607.not.i.i = icmp eq i64 %arg.a11, 0
  br label %B84.i.i

B84.i.i:                                          ; preds = %B894.i.i, %entry
  %.156.0.i.i = phi i64 [ 0, %entry ], [ %.228.i.i, %B894.i.i ]
  %at.2.0.i.i = phi i64 [ 0, %entry ], [ %at.3.2.i.i, %B894.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.156.0.i.i, %spec.select.i.i
  br i1 %exitcond.not.i.i, label %_ZN14sparse_kernels5words7restoreB4v126B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE.exit, label %B88.i.i

B88.i.i:                                          ; preds = %B84.i.i
  %.228.i.i = add nuw i64 %.156.0.i.i, 1
  %0 = getelementptr i64, ptr %.176, i64 %.156.0.i.i
  %.286.i.i = load i64, ptr %0, align 8, !noalias !0
  %1 = getelementptr i64, ptr %.212, i64 %.156.0.i.i
  %.317.i.i = load i64, ptr %1, align 8, !noalias !0
  %2 = getelementptr i64, ptr %.248, i64 %.156.0.i.i
  %.348.i.i = load i64, ptr %2, align 8, !noalias !0
  %.350.i.i = add nsw i64 %.348.i.i, %at.2.0.i.i
  %.361.i.i = icmp slt i64 %.286.i.i, 0
  %.364.i.i = icmp slt i64 %.317.i.i, 0
  %or.cond.i.i = select i1 %.361.i.i, i1 true, i1 %.364.i.i
  %.374.i.i = icmp sgt i64 %.317.i.i, %.134
  %or.cond1039.i.i = select i1 %or.cond.i.i, i1 true, i1 %.374.i.i
  br i1 %or.cond1039.i.i, label %_ZN14sparse_kernels5words7restoreB4v126B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE.exit, label %B190.i.i

B190.i.i:                                         ; preds = %B88.i.i
  %3 = shl i64 %.317.i.i, 2
  %.386.i.i = sub i64 %.385.i.i, %3
  %.388.i.i = icmp sgt i64 %.286.i.i, %.386.i.i
  br i1 %.388.i.i, label %_ZN14sparse_kernels5words7restoreB4v126B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE.exit, label %B248.i.i

B248.i.i:                                         ; preds = %B190.i.i
  %.462.i.i = icmp slt i64 %.348.i.i, 0
  %.507.i.i = icmp sgt i64 %.350.i.i, %.11.i.i.i
  %or.cond1056.i.i = select i1 %.462.i.i, i1 true, i1 %.507.i.i
  br i1 %or.cond1056.i.i, label %_ZN14sparse_kernels5words7restoreB4v126B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE.exit, label %B340.i.i

B340.i.i:                                         ; preds = %B248.i.i
  %.561.i.i = shl i64 %.286.i.i, 3
  %.566.i.i = shl i64 %.317.i.i, 5
  %.568.i.i = add i64 %.566.i.i, %.561.i.i
  %.581.not.i.i = icmp eq i64 %.348.i.i, 0
  br i1 %.581.not.i.i, label %B894.i.i, label %B526.endif.else.endif.i.i

B694.i.i:                                         ; preds = %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i
  br i1 %.1062.i.i, label %B716.else.endif.i.i, label %B776.i.i

B776.i.i:                                         ; preds = %B694.i.i
  br i1 %.1412.not.i.i, label %B828.i.i, label %B780.else.endif.i.i

B828.i.i:                                         ; preds = %B776.i.i
  %.124112.not.i.i.i = icmp slt i64 %.742.i.i, 1
  %or.cond1057.i.i = select i1 %.1607.not.i.i, i1 true, i1 %.124112.not.i.i.i
  br i1 %or.cond1057.i.i, label %B862.i.i, label %B134.if.i.i.i

B134.if.i.i.i:                                    ; preds = %B828.i.i, %B134.if.i.i.i
  %.66.0113.i.i.i = phi i64 [ %.137.i.i.i, %B134.if.i.i.i ], [ 0, %B828.i.i ]
  %.137.i.i.i = add nuw nsw i64 %.66.0113.i.i.i, 1
  %4 = getelementptr i16, ptr %.767.i.i, i64 %.66.0113.i.i.i
  %.191.i.i.i = load i16, ptr %4, align 2, !noalias !5
  %.239111.i.i.i = tail call i16 @llvm.fshl.i16(i16 %.191.i.i.i, i16 %.191.i.i.i, i16 15)
  store i16 %.239111.i.i.i, ptr %4, align 2, !noalias !5
  %exitcond.not.i.i.i = icmp eq i64 %.742.i.i, %.137.i.i.i
  br i1 %exitcond.not.i.i.i, label %B862.i.i, label %B134.if.i.i.i

B862.i.i:                                         ; preds = %B410.if.i.i.i, %B134.if.i.i.i, %B184.if.i.i.i, %B410.preheader.i.i.i, %B716.endif.else.endif.endif.i.i, %B828.i.i
  %.1656.i.i = add nuw nsw i64 %.751.i.i, %at.4.1.i.i
  %.1662.i.i = icmp slt i64 %.1656.i.i, %.350.i.i
  br i1 %.1662.i.i, label %B526.endif.else.endif.i.i, label %B894.i.i

B894.i.i:                                         ; preds = %B862.i.i, %B340.i.i
  %at.3.2.i.i = phi i64 [ %at.2.0.i.i, %B340.i.i ], [ %.1656.i.i, %B862.i.i ]
  %position.3.2.i.i = phi i64 [ %.561.i.i, %B340.i.i ], [ %storemerge.i.i.i, %B862.i.i ]
  %reass.sub = sub i64 %position.3.2.i.i, %.561.i.i
  %.1684.i.i = add i64 %reass.sub, 31
  %.1685.i.i = lshr i64 %.1684.i.i, 5
  %.1689.not.i.i = icmp eq i64 %.1685.i.i, %.317.i.i
  br i1 %.1689.not.i.i, label %B84.i.i, label %_ZN14sparse_kernels5words7restoreB4v126B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE.exit

B526.endif.else.endif.i.i:                        ; preds = %B340.i.i, %B862.i.i
  %at.4.1.i.i = phi i64 [ %.1656.i.i, %B862.i.i ], [ %at.2.0.i.i, %B340.i.i ]
  %position.2.1.i.i = phi i64 [ %storemerge.i.i.i, %B862.i.i ], [ %.561.i.i, %B340.i.i ]
  %.593.i.i = add nuw nsw i64 %at.4.1.i.i, 4096
  %.11.i1040.i.i = tail call i64 @llvm.smin.i64(i64 %.350.i.i, i64 %.593.i.i)
  %.674.not.i.i = icmp slt i64 %at.4.1.i.i, %.350
  br i1 %.674.not.i.i, label %B526.endif.else.endif.endif.i.i, label %B526.endif.else.endif.if.i.i, !prof !8

B526.endif.else.endif.if.i.i:                     ; preds = %B526.endif.else.endif.i.i
  br label %B526.endif.else.endif.endif.i.i

B526.endif.else.endif.endif.i.i:                  ; preds = %B526.endif.else.endif.if.i.i, %B526.endif.else.endif.i.i
  %.654.sroa.0.3.i.i = phi i64 [ %.350, %B526.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B526.endif.else.endif.i.i ]
  %.681.i.i = icmp slt i64 %.11.i1040.i.i, 0
  %.682.i.i = select i1 %.681.i.i, i64 %.350, i64 0
  %.683.i.i = add i64 %.682.i.i, %.11.i1040.i.i
  %.686.i.i = icmp slt i64 %.683.i.i, 0
  br i1 %.686.i.i, label %B526.endif.else.endif.endif.if.i.i, label %B526.endif.else.endif.endif.endif.i.i, !prof !9

B526.endif.else.endif.endif.if.i.i:               ; preds = %B526.endif.else.endif.endif.i.i
  br label %B526.endif.else.endif.endif.endif.i.i

B526.endif.else.endif.endif.endif.i.i:            ; preds = %B526.endif.else.endif.endif.if.i.i, %B526.endif.else.endif.endif.i.i
  %.654.sroa.13.1.i.i = phi i64 [ 0, %B526.endif.else.endif.endif.if.i.i ], [ %.683.i.i, %B526.endif.else.endif.endif.i.i ]
  %.691.not.i.i = icmp slt i64 %.683.i.i, %.350
  br i1 %.691.not.i.i, label %B526.endif.endif.else.endif.i.i, label %B526.endif.else.endif.endif.endif.if.i.i, !prof !8

B526.endif.else.endif.endif.endif.if.i.i:         ; preds = %B526.endif.else.endif.endif.endif.i.i
  br label %B526.endif.endif.else.endif.i.i

B252.i.i.i:                                       ; preds = %B526.endif.endif.else.endif.endif.i.i, %B596.i.i.i
  %position.3.0.i.i.i = phi i64 [ %position.4.1.i.i.i, %B596.i.i.i ], [ %position.2.1.i.i, %B526.endif.endif.else.endif.endif.i.i ]
  %i.3.0.i.i.i = phi i64 [ %.573.i.i.i, %B596.i.i.i ], [ 0, %B526.endif.endif.else.endif.endif.i.i ]
  br i1 %.83.i.i.i, label %B256.i.i.i, label %B376.i.i.i

B256.i.i.i:                                       ; preds = %B252.i.i.i
  %.120.i.i.i = getelementptr i8, ptr %.927.i.i, i64 %i.3.0.i.i.i
  %.122.i.i.i = load i64, ptr %.120.i.i.i, align 1, !noalias !10
  %.124.i.i.i = and i64 %.122.i.i.i, %.85.i.i.i
  %.125.i.i.i = icmp eq i64 %.124.i.i.i, 0
  br i1 %.125.i.i.i, label %B338.i.i.i, label %B376.i.i.i

B338.i.i.i:                                       ; preds = %B256.i.i.i
  %5 = bitcast i64 %.122.i.i.i to <8 x i8>
  %.152.i.i.i = zext <8 x i8> %5 to <8 x i16>
  %.153.i.i.i = getelementptr i16, ptr %.767.i.i, i64 %i.3.0.i.i.i
  store <8 x i16> %.152.i.i.i, ptr %.153.i.i.i, align 1, !noalias !10
  br label %B596.i.i.i

B376.i.i.i:                                       ; preds = %B256.i.i.i, %B252.i.i.i
  %.159.i.i.i = icmp ugt i64 %position.3.0.i.i.i, %.568.i.i
  br i1 %.159.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B422.if.i.i.i

B596.i.i.i:                                       ; preds = %B422.if.i.i.i, %B338.i.i.i
  %position.4.1.i.i.i = phi i64 [ %position.3.0.i.i.i, %B338.i.i.i ], [ %.514.i.i.i, %B422.if.i.i.i ]
  %.573.i.i.i = add nuw nsw i64 %i.3.0.i.i.i, 8
  %.579.i.i.i = add nuw i64 %i.3.0.i.i.i, 16
  %.581.not.i.i.i = icmp ugt i64 %.579.i.i.i, %.751.i.i
  br i1 %.581.not.i.i.i, label %B608.i.i.i, label %B252.i.i.i

B608.i.i.i:                                       ; preds = %B596.i.i.i, %B526.endif.endif.else.endif.endif.i.i
  %position.6.1.i.i.i = phi i64 [ %position.2.1.i.i, %B526.endif.endif.else.endif.endif.i.i ], [ %position.4.1.i.i.i, %B596.i.i.i ]
  %i.4.1.i.i.i = phi i64 [ 0, %B526.endif.endif.else.endif.endif.i.i ], [ %.573.i.i.i, %B596.i.i.i ]
  %.604.i.i.i = icmp uge i64 %i.4.1.i.i.i, %.751.i.i
  %.621.not.i.i.i = icmp ugt i64 %position.6.1.i.i.i, %.568.i.i
  %or.cond.i.i.i = select i1 %.604.i.i.i, i1 true, i1 %.621.not.i.i.i
  br i1 %or.cond.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i.i

B734.i.i.i:                                       ; preds = %B608.i.i.i, %B734.i.i.i
  %position.7.1.i.i.i = phi i64 [ %.821.i.i.i, %B734.i.i.i ], [ %position.6.1.i.i.i, %B608.i.i.i ]
  %i.5.1.i.i.i = phi i64 [ %.866.i.i.i, %B734.i.i.i ], [ %i.4.1.i.i.i, %B608.i.i.i ]
  %.718.i.i.i = lshr i64 %position.7.1.i.i.i, 3
  %.730.i.i.i = getelementptr i8, ptr %.140, i64 %.718.i.i.i
  %.732.i.i.i = load i64, ptr %.730.i.i.i, align 1, !noalias !10
  %.734.i.i.i = and i64 %position.7.1.i.i.i, 7
  %.735.i.i.i = lshr i64 %.732.i.i.i, %.734.i.i.i
  %.657.i.i.i = getelementptr i8, ptr %.927.i.i, i64 %i.5.1.i.i.i
  %.658.i.i.i = load i8, ptr %.657.i.i.i, align 1, !noalias !10
  %.686.i.i.i = zext i8 %.658.i.i.i to i64
  %.711.i.i.i = getelementptr i8, ptr %.68, i64 %.686.i.i.i
  %.712.i.i.i = load i8, ptr %.711.i.i.i, align 1, !noalias !10
  %.713.i.i.i = zext i8 %.712.i.i.i to i64
  %.805.i.i.i = getelementptr i64, ptr %.104, i64 %.686.i.i.i
  %.806.i.i.i = load i64, ptr %.805.i.i.i, align 8, !noalias !10
  %notmask553.i.i.i = shl nsw i64 -1, %.713.i.i.i
  %.813.i.i.i = xor i64 %notmask553.i.i.i, -1
  %.815.i.i.i = and i64 %.735.i.i.i, %.813.i.i.i
  %.818.i.i.i = add i64 %.815.i.i.i, %.806.i.i.i
  %.821.i.i.i = add i64 %position.7.1.i.i.i, %.713.i.i.i
  %.856.i.i.i = getelementptr i16, ptr %.767.i.i, i64 %i.5.1.i.i.i
  %.857.i.i.i = trunc i64 %.818.i.i.i to i16
  store i16 %.857.i.i.i, ptr %.856.i.i.i, align 2, !noalias !10
  %.866.i.i.i = add nuw nsw i64 %i.5.1.i.i.i, 1
  %.874.i.i.i = icmp samesign uge i64 %.866.i.i.i, %.751.i.i
  %.889.not.i.i.i = icmp ugt i64 %.821.i.i.i, %.568.i.i
  %or.cond554.i.i.i = select i1 %.874.i.i.i, i1 true, i1 %.889.not.i.i.i
  br i1 %or.cond554.i.i.i, label %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B734.i.i.i

B422.if.i.i.i:                                    ; preds = %B376.i.i.i, %B422.if.i.i.i
  %position.5.2559.i.i.i = phi i64 [ %.514.i.i.i, %B422.if.i.i.i ], [ %position.3.0.i.i.i, %B376.i.i.i ]
  %.217.0557.i.i.i = phi i64 [ %.291.i.i.i, %B422.if.i.i.i ], [ 0, %B376.i.i.i ]
  %.291.i.i.i = add nuw nsw i64 %.217.0557.i.i.i, 1
  %.411.i.i.i = lshr i64 %position.5.2559.i.i.i, 3
  %.423.i.i.i = getelementptr i8, ptr %.140, i64 %.411.i.i.i
  %.425.i.i.i = load i64, ptr %.423.i.i.i, align 1, !noalias !10
  %.427.i.i.i = and i64 %position.5.2559.i.i.i, 7
  %.428.i.i.i = lshr i64 %.425.i.i.i, %.427.i.i.i
  %.319.i.i.i = add nuw nsw i64 %.217.0557.i.i.i, %i.3.0.i.i.i
  %.350.i.i.i = getelementptr i8, ptr %.927.i.i, i64 %.319.i.i.i
  %.351.i.i.i = load i8, ptr %.350.i.i.i, align 1, !noalias !10
  %.379.i.i.i = zext i8 %.351.i.i.i to i64
  %.404.i.i.i = getelementptr i8, ptr %.68, i64 %.379.i.i.i
  %.405.i.i.i = load i8, ptr %.404.i.i.i, align 1, !noalias !10
  %.406.i.i.i = zext i8 %.405.i.i.i to i64
  %.498.i.i.i = getelementptr i64, ptr %.104, i64 %.379.i.i.i
  %.499.i.i.i = load i64, ptr %.498.i.i.i, align 8, !noalias !10
  %notmask.i.i.i = shl nsw i64 -1, %.406.i.i.i
  %.506.i.i.i = xor i64 %notmask.i.i.i, -1
  %.508.i.i.i = and i64 %.428.i.i.i, %.506.i.i.i
  %.511.i.i.i = add i64 %.508.i.i.i, %.499.i.i.i
  %.514.i.i.i = add i64 %position.5.2559.i.i.i, %.406.i.i.i
  %.549.i.i.i = getelementptr i16, ptr %.767.i.i, i64 %.319.i.i.i
  %.550.i.i.i = trunc i64 %.511.i.i.i to i16
  store i16 %.550.i.i.i, ptr %.549.i.i.i, align 2, !noalias !10
  %exitcond.not.i1041.i.i = icmp eq i64 %.291.i.i.i, 8
  br i1 %exitcond.not.i1041.i.i, label %B596.i.i.i, label %B422.if.i.i.i

_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B376.i.i.i, %B734.i.i.i, %B608.i.i.i
  %storemerge.i.i.i = phi i64 [ %.821.i.i.i, %B734.i.i.i ], [ %position.6.1.i.i.i, %B608.i.i.i ], [ %position.3.0.i.i.i, %B376.i.i.i ]
  %.1004.i.i = icmp ugt i64 %storemerge.i.i.i, %.568.i.i
  br i1 %.1004.i.i, label %_ZN14sparse_kernels5words7restoreB4v126B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE.exit, label %B694.i.i

B526.endif.endif.else.endif.i.i:                  ; preds = %B526.endif.else.endif.endif.endif.if.i.i, %B526.endif.else.endif.endif.endif.i.i
  %.654.sroa.13.0.i.i = phi i64 [ %.350, %B526.endif.else.endif.endif.endif.if.i.i ], [ %.654.sroa.13.1.i.i, %B526.endif.else.endif.endif.endif.i.i ]
  %.742.i.i = sub i64 %.654.sroa.13.0.i.i, %.654.sroa.0.3.i.i
  %.751.i.i = tail call i64 @llvm.smax.i64(i64 %.742.i.i, i64 0)
  %.767.i.i = getelementptr i16, ptr %.356, i64 %.654.sroa.0.3.i.i
  %.834.not.i.i = icmp slt i64 %at.4.1.i.i, %.26
  br i1 %.834.not.i.i, label %B526.endif.endif.else.endif.endif.i.i, label %B526.endif.endif.else.endif.if.i.i, !prof !8

B526.endif.endif.else.endif.if.i.i:               ; preds = %B526.endif.endif.else.endif.i.i
  br label %B526.endif.endif.else.endif.endif.i.i

B526.endif.endif.else.endif.endif.i.i:            ; preds = %B526.endif.endif.else.endif.if.i.i, %B526.endif.endif.else.endif.i.i
  %.814.sroa.0.3.i.i = phi i64 [ %.26, %B526.endif.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B526.endif.endif.else.endif.i.i ]
  %.927.i.i = getelementptr i8, ptr %.32, i64 %.814.sroa.0.3.i.i
  %.101.i.i.i = icmp sgt i64 %.742.i.i, 7
  br i1 %.101.i.i.i, label %B252.i.i.i, label %B608.i.i.i

B716.else.endif.i.i:                              ; preds = %B694.i.i
  %.1099.not.i.i = icmp slt i64 %at.4.1.i.i, %.278
  br i1 %.1099.not.i.i, label %B716.endif.else.endif.i.i, label %B716.else.endif.if.i.i, !prof !8

B716.else.endif.if.i.i:                           ; preds = %B716.else.endif.i.i
  br label %B716.endif.else.endif.i.i

B184.if.i.i.i:                                    ; preds = %B716.endif.else.endif.endif.i.i, %B184.if.i.i.i
  %.101.0192.i.i.i = phi i64 [ %.172.i.i.i, %B184.if.i.i.i ], [ 0, %B716.endif.else.endif.endif.i.i ]
  %.172.i.i.i = add nuw nsw i64 %.101.0192.i.i.i, 1
  %6 = getelementptr i16, ptr %.767.i.i, i64 %.101.0192.i.i.i
  %.226.i.i.i = load i16, ptr %6, align 2, !noalias !13
  %.230.i.i.i = lshr i16 %.226.i.i.i, 1
  %7 = and i16 %.226.i.i.i, 1
  %.270.i.i.i = sub nsw i16 0, %7
  %.274187.i.i.i = xor i16 %.230.i.i.i, %.270.i.i.i
  %8 = getelementptr i16, ptr %.1192.i.i, i64 %.101.0192.i.i.i
  %.305.i.i.i = load i16, ptr %8, align 2, !noalias !13
  %9 = ashr i16 %.305.i.i.i, 15
  %10 = or i16 %9, -32768
  %.353188.i.i.i = xor i16 %10, %.305.i.i.i
  %11 = getelementptr i16, ptr %.1348.i.i, i64 %.101.0192.i.i.i
  %.384.i.i.i = load i16, ptr %11, align 2, !noalias !13
  %.387189.i.i.i = xor i16 %.274187.i.i.i, %.384.i.i.i
  %.421.i.i.i = sub i16 %.387189.i.i.i, %.384.i.i.i
  %.425.i1042.i.i = add i16 %.353188.i.i.i, %.421.i.i.i
  %.430.i.i.i = lshr i16 %.425.i1042.i.i, 15
  %.435.i.i.i = add nuw i16 %.430.i.i.i, 32767
  %12 = or i16 %.435.i.i.i, -32768
  %.444190.i.i.i = xor i16 %12, %.425.i1042.i.i
  store i16 %.444190.i.i.i, ptr %6, align 2, !noalias !13
  %exitcond.not.i1043.i.i = icmp eq i64 %.742.i.i, %.172.i.i.i
  br i1 %exitcond.not.i1043.i.i, label %B862.i.i, label %B184.if.i.i.i

B716.endif.else.endif.i.i:                        ; preds = %B716.else.endif.if.i.i, %B716.else.endif.i.i
  %.1079.sroa.0.3.i.i = phi i64 [ %.278, %B716.else.endif.if.i.i ], [ %at.4.1.i.i, %B716.else.endif.i.i ]
  %.1192.i.i = getelementptr i16, ptr %.284, i64 %.1079.sroa.0.3.i.i
  %.1255.not.i.i = icmp slt i64 %at.4.1.i.i, %.314
  br i1 %.1255.not.i.i, label %B716.endif.else.endif.endif.i.i, label %B716.endif.else.endif.if.i.i, !prof !8

B716.endif.else.endif.if.i.i:                     ; preds = %B716.endif.else.endif.i.i
  br label %B716.endif.else.endif.endif.i.i

B716.endif.else.endif.endif.i.i:                  ; preds = %B716.endif.else.endif.if.i.i, %B716.endif.else.endif.i.i
  %.1235.sroa.0.3.i.i = phi i64 [ %.314, %B716.endif.else.endif.if.i.i ], [ %at.4.1.i.i, %B716.endif.else.endif.i.i ]
  %.1348.i.i = getelementptr i16, ptr %.320, i64 %.1235.sroa.0.3.i.i
  %.159191.not.i.i.i = icmp slt i64 %.742.i.i, 1
  br i1 %.159191.not.i.i.i, label %B862.i.i, label %B184.if.i.i.i

B410.preheader.i.i.i:                             ; preds = %B326.if.i.i.i, %B780.else.endif.endif.i.i
  %.501288.not.i.i.i = icmp eq i64 %.165.0.i.i.i, 0
  br i1 %.501288.not.i.i.i, label %B862.i.i, label %B410.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B780.else.endif.endif.i.i, %B326.if.i.i.i
  %.275.0287.i.i.i = phi i64 [ %.337.i.i.i, %B326.if.i.i.i ], [ %spec.select.i.i.i, %B780.else.endif.endif.i.i ]
  %.272.0286.i.i.i = phi i64 [ %.341.i.i.i, %B326.if.i.i.i ], [ 0, %B780.else.endif.endif.i.i ]
  %.337.i.i.i = add nsw i64 %.275.0287.i.i.i, -1
  %.341.i.i.i = add nuw nsw i64 %.272.0286.i.i.i, 16
  %.383.i.i.i = getelementptr i16, ptr %.767.i.i, i64 %.272.0286.i.i.i
  %.385.i.i.i = getelementptr i16, ptr %.1542.i.i, i64 %.272.0286.i.i.i
  %.387.i.i.i = load <16 x i16>, ptr %.385.i.i.i, align 2, !noalias !16
  %.388.i.i.i = load <16 x i16>, ptr %.383.i.i.i, align 2, !noalias !16
  %isneg281.i.i.i = icmp slt <16 x i16> %.387.i.i.i, zeroinitializer
  %.390.i.i.i = select <16 x i1> %isneg281.i.i.i, <16 x i16> %.382.i.i.i, <16 x i16> zeroinitializer
  %.392.i.i.i = lshr <16 x i16> %.388.i.i.i, splat (i16 1)
  %.393.i.i.i = and <16 x i16> %.388.i.i.i, splat (i16 1)
  %.394.i.i.i = sub nsw <16 x i16> zeroinitializer, %.393.i.i.i
  %.395.i.i.i = xor <16 x i16> %.392.i.i.i, %.394.i.i.i
  %.396.i.i.i = or <16 x i16> %.390.i.i.i, %.391.i.i.i
  %.397.i.i.i = xor <16 x i16> %.396.i.i.i, %.387.i.i.i
  %.398.i.i.i = xor <16 x i16> %.395.i.i.i, %.390.i.i.i
  %.399.i.i.i = sub <16 x i16> %.398.i.i.i, %.390.i.i.i
  %.400.i.i.i = add <16 x i16> %.399.i.i.i, %.397.i.i.i
  %isnotneg.inv.i.i.i = icmp slt <16 x i16> %.400.i.i.i, zeroinitializer
  %.404.i1045.i.i = select <16 x i1> %isnotneg.inv.i.i.i, <16 x i16> %.391.i.i.i, <16 x i16> %.382.i.i.i
  %.405.i1046.i.i = xor <16 x i16> %.404.i1045.i.i, %.400.i.i.i
  store <16 x i16> %.405.i1046.i.i, ptr %.383.i.i.i, align 2, !noalias !16
  %.328.i.i.i = icmp samesign ugt i64 %.275.0287.i.i.i, 1
  br i1 %.328.i.i.i, label %B326.if.i.i.i, label %B410.preheader.i.i.i

B410.if.i.i.i:                                    ; preds = %B410.preheader.i.i.i, %B410.if.i.i.i
  %.448.0290.i.i.i = phi i64 [ %.510.i.i.i, %B410.if.i.i.i ], [ %.165.0.i.i.i, %B410.preheader.i.i.i ]
  %.445.0289.i.i.i = phi i64 [ %.514.i1047.i.i, %B410.if.i.i.i ], [ %.195.i.i.i, %B410.preheader.i.i.i ]
  %.510.i.i.i = add nsw i64 %.448.0290.i.i.i, -1
  %.514.i1047.i.i = add nuw nsw i64 %.445.0289.i.i.i, 1
  %13 = getelementptr i16, ptr %.1542.i.i, i64 %.445.0289.i.i.i
  %.568.i.i.i = load i16, ptr %13, align 2, !noalias !16
  %isneg.i.i.i = icmp slt i16 %.568.i.i.i, 0
  %.582273.i.i.i = select i1 %isneg.i.i.i, i16 %..i.i.i, i16 0
  %14 = getelementptr i16, ptr %.767.i.i, i64 %.445.0289.i.i.i
  %.613.i.i.i = load i16, ptr %14, align 2, !noalias !16
  %.617.i.i.i = lshr i16 %.613.i.i.i, 1
  %15 = and i16 %.613.i.i.i, 1
  %.657.i1048.i.i = sub nsw i16 0, %15
  %.661274.i.i.i = xor i16 %.617.i.i.i, %.657.i1048.i.i
  %.696.i.i.i = or i16 %.582273.i.i.i, %.83.i1044.i.i
  %.700275.i.i.i = xor i16 %.696.i.i.i, %.568.i.i.i
  %.704276.i.i.i = xor i16 %.661274.i.i.i, %.582273.i.i.i
  %.708.i.i.i = sub i16 %.704276.i.i.i, %.582273.i.i.i
  %.712.i1049.i.i = add i16 %.708.i.i.i, %.700275.i.i.i
  %.inv.i.i.i = icmp slt i16 %.712.i1049.i.i, 0
  %.732278.i.i.i = select i1 %.inv.i.i.i, i16 %.83.i1044.i.i, i16 %..i.i.i
  %.736280.i.i.i = xor i16 %.732278.i.i.i, %.712.i1049.i.i
  store i16 %.736280.i.i.i, ptr %14, align 2, !noalias !16
  %.501.i.i.i = icmp samesign ugt i64 %.448.0290.i.i.i, 1
  br i1 %.501.i.i.i, label %B410.if.i.i.i, label %B862.i.i

B780.else.endif.i.i:                              ; preds = %B776.i.i
  %.1449.not.i.i = icmp slt i64 %at.4.1.i.i, %.278
  br i1 %.1449.not.i.i, label %B780.else.endif.endif.i.i, label %B780.else.endif.if.i.i, !prof !8

B780.else.endif.if.i.i:                           ; preds = %B780.else.endif.i.i
  br label %B780.else.endif.endif.i.i

B780.else.endif.endif.i.i:                        ; preds = %B780.else.endif.if.i.i, %B780.else.endif.i.i
  %.1429.sroa.0.3.i.i = phi i64 [ %.278, %B780.else.endif.if.i.i ], [ %at.4.1.i.i, %B780.else.endif.i.i ]
  %.1542.i.i = getelementptr i16, ptr %.284, i64 %.1429.sroa.0.3.i.i
  %.165.0.i.i.i = and i64 %.751.i.i, 15
  %.195.i.i.i = and i64 %.751.i.i, 9223372036854775792
  %16 = tail call i64 @llvm.smax.i64(i64 %.742.i.i, i64 15)
  %spec.select.i.i.i = lshr i64 %16, 4
  %.328285.not.i.i.i = icmp eq i64 %spec.select.i.i.i, 0
  br i1 %.328285.not.i.i.i, label %B410.preheader.i.i.i, label %B326.if.i.i.i

_ZN14sparse_kernels5words7restoreB4v126B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE.exit: ; preds = %B84.i.i, %B88.i.i, %B190.i.i, %B248.i.i, %B894.i.i, %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i
  %.sink.i.i = phi i64 [ %.156.0.i.i, %_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE.exit.i.i ], [ -1, %B84.i.i ], [ %.156.0.i.i, %B248.i.i ], [ %.156.0.i.i, %B88.i.i ], [ %.156.0.i.i, %B190.i.i ], [ %.156.0.i.i, %B894.i.i ]
  store i64 %.sink.i.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_words_restore(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13) local_unnamed_addr #0 {
entry:
  %.15 = alloca i64, align 8
  store i64 0, ptr %.15, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v125B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxx(ptr %.15, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13) #2
  %.29 = load i64, ptr %.15, align 8
  ret i64 %.29
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.fshl.i16(i16, i16, i16) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels5words12restore_hereB4v127B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels5words12restore_hereB4v127B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE"}
!3 = distinct !{!3, !4, !"_ZN14sparse_kernels5words7restoreB4v126B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!4 = distinct !{!4, !"_ZN14sparse_kernels5words7restoreB4v126B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayItLi1E1C7mutable7alignedE"}
!5 = !{!6, !1, !3}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels5words9_unrotateB4v133B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels5words9_unrotateB4v133B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE"}
!8 = !{!"branch_weights", i32 99, i32 1}
!9 = !{!"branch_weights", i32 1, i32 99}
!10 = !{!11, !1, !3}
!11 = distinct !{!11, !12, !"_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!12 = distinct !{!12, !"_ZN14sparse_kernels5words5_joinB4v128B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedEx5ArrayIhLi1E1C7mutable7alignedEyy5ArrayItLi1E1C7mutable7alignedE"}
!13 = !{!14, !1, !3}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels5words12_undo_turnedB4v131B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels5words12_undo_turnedB4v131B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!16 = !{!17, !1, !3}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels5words5_undoB4v132B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels5words5_undoB4v132B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE"}

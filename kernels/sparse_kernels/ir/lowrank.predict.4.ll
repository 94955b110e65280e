; a084d07f3eae10ed64b74d18eea3dcfc

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v141B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxdxxxxxxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, double %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11, i64 %arg.a12, i64 %arg.a13, i64 %arg.a14) unnamed_addr #0 {
entry:
  %.428 = alloca ptr, align 8
  %.23 = add i64 %arg.a0, 32
  %.24 = inttoptr i64 %.23 to ptr
  %.25 = load i64, ptr %.24, align 8
  %.26 = inttoptr i64 %.25 to ptr
  %.28 = load i64, ptr %.26, align 8
  %.29 = add i64 %arg.a0, 16
  %.30 = inttoptr i64 %.29 to ptr
  %.31 = load i64, ptr %.30, align 8
  %.34 = inttoptr i64 %.31 to ptr
  %.65 = add i64 %arg.a2, 16
  %.66 = inttoptr i64 %.65 to ptr
  %.67 = load i64, ptr %.66, align 8
  %.70 = inttoptr i64 %.67 to ptr
  %.95 = add i64 %arg.a3, 32
  %.96 = inttoptr i64 %.95 to ptr
  %.97 = load i64, ptr %.96, align 8
  %.98 = inttoptr i64 %.97 to ptr
  %.100 = load i64, ptr %.98, align 8
  %.101 = getelementptr i8, ptr %.98, i64 8
  %.102 = load i64, ptr %.101, align 8
  %.104 = add i64 %arg.a3, 16
  %.105 = inttoptr i64 %.104 to ptr
  %.106 = load i64, ptr %.105, align 8
  %.109 = inttoptr i64 %.106 to ptr
  %.137 = add i64 %arg.a4, 32
  %.138 = inttoptr i64 %.137 to ptr
  %.139 = load i64, ptr %.138, align 8
  %.140 = inttoptr i64 %.139 to ptr
  %.142 = load i64, ptr %.140, align 8
  %.143 = getelementptr i8, ptr %.140, i64 8
  %.144 = load i64, ptr %.143, align 8
  %.146 = add i64 %arg.a4, 16
  %.147 = inttoptr i64 %.146 to ptr
  %.148 = load i64, ptr %.147, align 8
  %.151 = inttoptr i64 %.148 to ptr
  %.179 = add i64 %arg.a5, 32
  %.180 = inttoptr i64 %.179 to ptr
  %.181 = load i64, ptr %.180, align 8
  %.182 = inttoptr i64 %.181 to ptr
  %.184 = load i64, ptr %.182, align 8
  %.185 = add i64 %arg.a5, 16
  %.186 = inttoptr i64 %.185 to ptr
  %.187 = load i64, ptr %.186, align 8
  %.190 = inttoptr i64 %.187 to ptr
  %.221 = add i64 %arg.a6, 16
  %.222 = inttoptr i64 %.221 to ptr
  %.223 = load i64, ptr %.222, align 8
  %.226 = inttoptr i64 %.223 to ptr
  %.251 = add i64 %arg.a10, 32
  %.252 = inttoptr i64 %.251 to ptr
  %.253 = load i64, ptr %.252, align 8
  %.254 = inttoptr i64 %.253 to ptr
  %.256 = load i64, ptr %.254, align 8
  %.257 = add i64 %arg.a10, 16
  %.258 = inttoptr i64 %.257 to ptr
  %.259 = load i64, ptr %.258, align 8
  %.262 = inttoptr i64 %.259 to ptr
  %.287 = add i64 %arg.a11, 32
  %.288 = inttoptr i64 %.287 to ptr
  %.289 = load i64, ptr %.288, align 8
  %.290 = inttoptr i64 %.289 to ptr
  %.292 = load i64, ptr %.290, align 8
  %.293 = add i64 %arg.a11, 16
  %.294 = inttoptr i64 %.293 to ptr
  %.295 = load i64, ptr %.294, align 8
  %.298 = inttoptr i64 %.295 to ptr
  %.323 = add i64 %arg.a12, 32
  %.324 = inttoptr i64 %.323 to ptr
  %.325 = load i64, ptr %.324, align 8
  %.326 = inttoptr i64 %.325 to ptr
  %.328 = load i64, ptr %.326, align 8
  %.329 = add i64 %arg.a12, 16
  %.330 = inttoptr i64 %.329 to ptr
  %.331 = load i64, ptr %.330, align 8
  %.334 = inttoptr i64 %.331 to ptr
  %.359 = add i64 %arg.a13, 32
  %.360 = inttoptr i64 %.359 to ptr
  %.361 = load i64, ptr %.360, align 8
  %.362 = inttoptr i64 %.361 to ptr
  %.364 = load i64, ptr %.362, align 8
  %.365 = add i64 %arg.a13, 16
  %.366 = inttoptr i64 %.365 to ptr
  %.367 = load i64, ptr %.366, align 8
  %.370 = inttoptr i64 %.367 to ptr
  %.395 = add i64 %arg.a14, 32
  %.396 = inttoptr i64 %.395 to ptr
  %.397 = load i64, ptr %.396, align 8
  %.398 = inttoptr i64 %.397 to ptr
  %.400 = load i64, ptr %.398, align 8
  %.401 = add i64 %arg.a14, 16
  %.402 = inttoptr i64 %.401 to ptr
  %.403 = load i64, ptr %.402, align 8
  %.406 = inttoptr i64 %.403 to ptr
  call fastcc void @_ZN14sparse_kernels7lowrank7predictB4v142B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.428, ptr %.34, i64 %.28, i64 %arg.a1, ptr %.70, ptr %.109, i64 %.100, i64 %.102, ptr %.151, i64 %.142, i64 %.144, i64 %.184, ptr %.190, ptr %.226, double %arg.a7, i64 %arg.a8, i64 %arg.a9, ptr %.262, i64 %.256, ptr %.298, i64 %.292, ptr %.334, i64 %.328, ptr %.370, i64 %.364, i64 %.400, ptr %.406, i64 %.400)
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_lowrank_predict(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, double %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15) local_unnamed_addr #0 {
entry:
  %.17 = alloca i64, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v141B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxdxxxxxxx(ptr %.17, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, double %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15) #6
  %.31 = load i64, ptr %.17, align 8
  ret i64 %.31
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN14sparse_kernels7lowrank7predictB4v142B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.base.4, i64 %arg.base.5.0, i64 %arg.kind, ptr readonly captures(none) %arg.values.4, ptr readonly captures(none) %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, ptr readonly captures(none) %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.5.1, i64 %arg.left_pairs.2, ptr readonly captures(none) %arg.left_pairs.4, ptr readonly captures(none) %arg.right_pairs.4, double %arg.unit, i64 %arg.row, i64 %arg.column, ptr captures(none) %arg.products.4, i64 %arg.products.5.0, ptr captures(none) %arg.reals.4, i64 %arg.reals.5.0, ptr captures(none) %arg.bits.4, i64 %arg.bits.5.0, ptr captures(none) %arg.sums.4, i64 %arg.sums.5.0, i64 %arg.out.2, ptr writeonly captures(none) %arg.out.4, i64 %arg.out.5.0) unnamed_addr #1 {
entry:
  %.992 = alloca ptr, align 8
  %.1620 = alloca ptr, align 8
  %.2153 = alloca ptr, align 8
  %.243 = icmp slt i64 %arg.reals.5.0, 1025
  br i1 %.243, label %B0.endif.else.endif.if, label %B0.endif.else.endif.endif.endif.if, !prof !0

B198:                                             ; preds = %B198.preheader, %B776
  %row.2.0 = phi i64 [ %spec.select, %B776 ], [ %arg.row, %B198.preheader ]
  %column.3.0 = phi i64 [ %spec.select893, %B776 ], [ %arg.column, %B198.preheader ]
  %done.2.0 = phi i64 [ %.620, %B776 ], [ 0, %B198.preheader ]
  %.574 = sub nsw i64 %arg.right.5.1, %column.3.0
  %.583 = sub nsw i64 %arg.out.2, %done.2.0
  %.11.i = tail call i64 @llvm.smin.i64(i64 %arg.right.5.1, i64 %.574)
  %.14.i = tail call i64 @llvm.smin.i64(i64 %.11.i, i64 %.583)
  %.14.i.fr = freeze i64 %.14.i
  %.16.i = tail call i64 @llvm.smin.i64(i64 %.14.i.fr, i64 1024)
  %.620 = add nsw i64 %.16.i, %done.2.0
  %.658 = icmp slt i64 %done.2.0, 0
  %.659 = select i1 %.658, i64 %arg.base.5.0, i64 0
  %.660 = add i64 %.659, %done.2.0
  %.663 = icmp slt i64 %.660, 0
  br i1 %.663, label %B198.endif.else.if, label %B198.endif.else.endif, !prof !0

B332:                                             ; preds = %B198.endif.endif.endif
  call fastcc void @_ZN14sparse_kernels7lowrank9_pair_rowB4v138B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE(ptr %.992, ptr %arg.left_pairs.4, ptr %arg.right_pairs.4, i64 %.553, i64 %.984, i64 %row.2.0, i64 %column.3.0, i64 %.16.i, ptr %arg.sums.4)
  %.1069 = and i64 %.16.i, -8
  %.1121 = icmp slt i64 %.14.i.fr, 8
  %.1142 = lshr i64 %.16.i, 3
  %"$phi442.0.2.1898" = select i1 %.1023.not, i64 0, i64 %.1069
  %.1163902.not908 = icmp eq i64 %.1142, 0
  %0 = or i1 %.1121, %.1163902.not908
  %.1163902.not = or i1 %0, %.1023.not
  br i1 %.1163902.not, label %B532, label %B488.if

B532:                                             ; preds = %B488.if, %B332
  %.1287 = sub i64 %.16.i, %"$phi442.0.2.1898"
  %.1330905.not = icmp slt i64 %.1287, 1
  br i1 %.1330905.not, label %B648, label %B564.if

B648:                                             ; preds = %B564.if, %B532, %B594.endif
  %quick.2.1 = phi i64 [ 0, %B594.endif ], [ %"$phi442.0.2.1898", %B532 ], [ %"$phi442.0.2.1898", %B564.if ]
  %.1657 = icmp slt i64 %quick.2.1, %.16.i
  br i1 %.1657, label %B660.else, label %B776

B776:                                             ; preds = %B660.endif.endif.else.endif.endif, %B648
  %.2214 = add nsw i64 %.16.i, %column.3.0
  %.2223 = icmp eq i64 %.2214, %arg.right.5.1
  %.2228 = zext i1 %.2223 to i64
  %spec.select = add nsw i64 %row.2.0, %.2228
  %spec.select893 = select i1 %.2223, i64 0, i64 %.2214
  %.2255 = icmp slt i64 %.620, %arg.out.2
  br i1 %.2255, label %B198, label %common.ret

common.ret:                                       ; preds = %B776, %B0.endif.endif.else.endif.endif.endif.if
  store ptr null, ptr %retptr, align 8
  ret void

B0.endif.else.endif.if:                           ; preds = %entry
  br label %B0.endif.else.endif.endif.endif.if

B0.endif.else.endif.endif.endif.if:               ; preds = %B0.endif.else.endif.if, %entry
  %.223.sroa.0.3 = phi i64 [ %arg.reals.5.0, %B0.endif.else.endif.if ], [ 1024, %entry ]
  %.336 = getelementptr float, ptr %arg.reals.4, i64 %.223.sroa.0.3
  %.411 = icmp slt i64 %arg.bits.5.0, 1025
  br i1 %.411, label %B0.endif.endif.else.endif.if, label %B0.endif.endif.else.endif.endif.endif.if, !prof !0

B0.endif.endif.else.endif.if:                     ; preds = %B0.endif.else.endif.endif.endif.if
  br label %B0.endif.endif.else.endif.endif.endif.if

B0.endif.endif.else.endif.endif.endif.if:         ; preds = %B0.endif.endif.else.endif.if, %B0.endif.else.endif.endif.endif.if
  %.391.sroa.0.3 = phi i64 [ %arg.bits.5.0, %B0.endif.endif.else.endif.if ], [ 1024, %B0.endif.else.endif.endif.endif.if ]
  %.504 = getelementptr i32, ptr %arg.bits.4, i64 %.391.sroa.0.3
  %.552 = add nsw i64 %arg.left.5.0, 1
  %.553 = ashr i64 %.552, 1
  %.567 = icmp sgt i64 %arg.out.2, 0
  br i1 %.567, label %B198.preheader, label %common.ret

B198.preheader:                                   ; preds = %B0.endif.endif.else.endif.endif.endif.if
  %.978 = icmp sgt i64 %arg.left_pairs.2, 0
  %.1494 = icmp slt i64 %arg.products.5.0, 1
  %.984 = add nsw i64 %arg.right.5.1, 32
  %.1023.not = icmp eq i64 %arg.kind, 1
  %.1232 = insertelement <8 x double> poison, double %arg.unit, i64 0
  %.1233 = shufflevector <8 x double> %.1232, <8 x double> poison, <8 x i32> zeroinitializer
  br label %B198

B198.endif.endif:                                 ; preds = %B198.endif.else.endif.endif.endif, %B198.endif.else.endif.endif.endif.if
  %.648.sroa.13.0 = phi i64 [ %arg.base.5.0, %B198.endif.else.endif.endif.endif.if ], [ %.648.sroa.13.1, %B198.endif.else.endif.endif.endif ]
  %.736 = sub i64 %.648.sroa.13.0, %.648.sroa.0.3
  %.745 = tail call i64 @llvm.smax.i64(i64 %.736, i64 0)
  %.761 = getelementptr i32, ptr %arg.base.4, i64 %.648.sroa.0.3
  %.831 = select i1 %.658, i64 %arg.out.5.0, i64 0
  %.832 = add i64 %.831, %done.2.0
  %.835 = icmp slt i64 %.832, 0
  br i1 %.835, label %B198.endif.endif.else.if, label %B198.endif.endif.else.endif, !prof !0

B198.endif.else.if:                               ; preds = %B198
  br label %B198.endif.else.endif

B198.endif.else.endif:                            ; preds = %B198.endif.else.if, %B198
  %.648.sroa.0.1 = phi i64 [ 0, %B198.endif.else.if ], [ %.660, %B198 ]
  %.668.not = icmp slt i64 %.660, %arg.base.5.0
  br i1 %.668.not, label %B198.endif.else.endif.endif, label %B198.endif.else.endif.if, !prof !1

B198.endif.else.endif.if:                         ; preds = %B198.endif.else.endif
  br label %B198.endif.else.endif.endif

B198.endif.else.endif.endif:                      ; preds = %B198.endif.else.endif.if, %B198.endif.else.endif
  %.648.sroa.0.3 = phi i64 [ %arg.base.5.0, %B198.endif.else.endif.if ], [ %.648.sroa.0.1, %B198.endif.else.endif ]
  %.675 = icmp slt i64 %.620, 0
  %.676 = select i1 %.675, i64 %arg.base.5.0, i64 0
  %.677 = add i64 %.676, %.620
  %.680 = icmp slt i64 %.677, 0
  br i1 %.680, label %B198.endif.else.endif.endif.if, label %B198.endif.else.endif.endif.endif, !prof !0

B198.endif.else.endif.endif.if:                   ; preds = %B198.endif.else.endif.endif
  br label %B198.endif.else.endif.endif.endif

B198.endif.else.endif.endif.endif:                ; preds = %B198.endif.else.endif.endif.if, %B198.endif.else.endif.endif
  %.648.sroa.13.1 = phi i64 [ 0, %B198.endif.else.endif.endif.if ], [ %.677, %B198.endif.else.endif.endif ]
  %.685.not = icmp slt i64 %.677, %arg.base.5.0
  br i1 %.685.not, label %B198.endif.endif, label %B198.endif.else.endif.endif.endif.if, !prof !1

B198.endif.else.endif.endif.endif.if:             ; preds = %B198.endif.else.endif.endif.endif
  br label %B198.endif.endif

B198.endif.endif.endif:                           ; preds = %B198.endif.endif.else.endif.endif.endif, %B198.endif.endif.else.endif.endif.endif.if
  %.820.sroa.13.0 = phi i64 [ %arg.out.5.0, %B198.endif.endif.else.endif.endif.endif.if ], [ %.820.sroa.13.1, %B198.endif.endif.else.endif.endif.endif ]
  %.908 = sub i64 %.820.sroa.13.0, %.820.sroa.0.3
  %.917 = tail call i64 @llvm.smax.i64(i64 %.908, i64 0)
  %.933 = getelementptr i32, ptr %arg.out.4, i64 %.820.sroa.0.3
  br i1 %.978, label %B332, label %B594.else.endif

B198.endif.endif.else.if:                         ; preds = %B198.endif.endif
  br label %B198.endif.endif.else.endif

B198.endif.endif.else.endif:                      ; preds = %B198.endif.endif.else.if, %B198.endif.endif
  %.820.sroa.0.1 = phi i64 [ 0, %B198.endif.endif.else.if ], [ %.832, %B198.endif.endif ]
  %.840.not = icmp slt i64 %.832, %arg.out.5.0
  br i1 %.840.not, label %B198.endif.endif.else.endif.endif, label %B198.endif.endif.else.endif.if, !prof !1

B198.endif.endif.else.endif.if:                   ; preds = %B198.endif.endif.else.endif
  br label %B198.endif.endif.else.endif.endif

B198.endif.endif.else.endif.endif:                ; preds = %B198.endif.endif.else.endif.if, %B198.endif.endif.else.endif
  %.820.sroa.0.3 = phi i64 [ %arg.out.5.0, %B198.endif.endif.else.endif.if ], [ %.820.sroa.0.1, %B198.endif.endif.else.endif ]
  %.848 = select i1 %.675, i64 %arg.out.5.0, i64 0
  %.849 = add i64 %.848, %.620
  %.852 = icmp slt i64 %.849, 0
  br i1 %.852, label %B198.endif.endif.else.endif.endif.if, label %B198.endif.endif.else.endif.endif.endif, !prof !0

B198.endif.endif.else.endif.endif.if:             ; preds = %B198.endif.endif.else.endif.endif
  br label %B198.endif.endif.else.endif.endif.endif

B198.endif.endif.else.endif.endif.endif:          ; preds = %B198.endif.endif.else.endif.endif.if, %B198.endif.endif.else.endif.endif
  %.820.sroa.13.1 = phi i64 [ 0, %B198.endif.endif.else.endif.endif.if ], [ %.849, %B198.endif.endif.else.endif.endif ]
  %.857.not = icmp slt i64 %.849, %arg.out.5.0
  br i1 %.857.not, label %B198.endif.endif.endif, label %B198.endif.endif.else.endif.endif.endif.if, !prof !1

B198.endif.endif.else.endif.endif.endif.if:       ; preds = %B198.endif.endif.else.endif.endif.endif
  br label %B198.endif.endif.endif

B488.if:                                          ; preds = %B332, %B488.if
  %.1110.0904 = phi i64 [ %.1172, %B488.if ], [ %.1142, %B332 ]
  %.1107.0903 = phi i64 [ %.1176, %B488.if ], [ 0, %B332 ]
  %.1172 = add nsw i64 %.1110.0904, -1
  %.1176 = add nuw i64 %.1107.0903, 8
  %.1223 = getelementptr i32, ptr %.761, i64 %.1107.0903
  %.1225 = load <8 x i32>, ptr %.1223, align 4
  %.1226 = bitcast <8 x i32> %.1225 to <8 x float>
  %.1227 = fpext <8 x float> %.1226 to <8 x double>
  %.1228 = getelementptr i32, ptr %arg.sums.4, i64 %.1107.0903
  %.1230 = load <8 x i32>, ptr %.1228, align 4
  %.1231 = sitofp <8 x i32> %.1230 to <8 x double>
  %.1234 = fmul <8 x double> %.1233, %.1231
  %.1235 = fadd <8 x double> %.1234, %.1227
  %.1236 = fptrunc <8 x double> %.1235 to <8 x float>
  %.1237 = bitcast <8 x float> %.1236 to <8 x i32>
  %.1238 = and <8 x i32> %.1225, splat (i32 2139095040)
  %.1239.not = icmp eq <8 x i32> %.1238, splat (i32 2139095040)
  %.1240 = select <8 x i1> %.1239.not, <8 x i32> %.1225, <8 x i32> %.1237
  %.1241 = getelementptr i32, ptr %.933, i64 %.1107.0903
  store <8 x i32> %.1240, ptr %.1241, align 4
  %.1163 = icmp samesign ugt i64 %.1110.0904, 1
  br i1 %.1163, label %B488.if, label %B532

B564.if:                                          ; preds = %B532, %B564.if
  %.1277.0907 = phi i64 [ %.1339, %B564.if ], [ %.1287, %B532 ]
  %.1274.0906 = phi i64 [ %.1343, %B564.if ], [ %"$phi442.0.2.1898", %B532 ]
  %.1339 = add nsw i64 %.1277.0907, -1
  %.1343 = add i64 %.1274.0906, 1
  %.1381 = icmp slt i64 %.1274.0906, 0
  %.1382 = select i1 %.1381, i64 %arg.sums.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.sums.4, i64 %.1274.0906
  %.1396 = getelementptr i32, ptr %1, i64 %.1382
  %.1397 = load i32, ptr %.1396, align 4
  %.1412 = select i1 %.1381, i64 %arg.products.5.0, i64 0
  %2 = getelementptr double, ptr %arg.products.4, i64 %.1274.0906
  %.1426 = getelementptr double, ptr %2, i64 %.1412
  %.1427 = sitofp i32 %.1397 to double
  store double %.1427, ptr %.1426, align 8
  %.1330 = icmp samesign ugt i64 %.1277.0907, 1
  br i1 %.1330, label %B564.if, label %B648

B594.endif:                                       ; preds = %B594.else.endif.endif.endif, %B594.else.endif.endif.endif.if
  %.1474.sroa.13.0 = phi i64 [ %arg.products.5.0, %B594.else.endif.endif.endif.if ], [ %.1474.sroa.13.1, %B594.else.endif.endif.endif ]
  %.1562 = sub i64 %.1474.sroa.13.0, %.1474.sroa.0.3
  %.1571 = tail call i64 @llvm.smax.i64(i64 %.1562, i64 0)
  %.1587 = getelementptr double, ptr %arg.products.4, i64 %.1474.sroa.0.3
  call fastcc void @_ZN14sparse_kernels7lowrank11product_rowB4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE(ptr %.1620, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.5.1, i64 %row.2.0, i64 %column.3.0, i64 %.1571, ptr %.1587, i64 %.1571)
  br label %B648

B594.else.endif:                                  ; preds = %B198.endif.endif.endif
  br i1 %.1494, label %B594.else.endif.if, label %B594.else.endif.endif, !prof !0

B594.else.endif.if:                               ; preds = %B594.else.endif
  br label %B594.else.endif.endif

B594.else.endif.endif:                            ; preds = %B594.else.endif.if, %B594.else.endif
  %.1474.sroa.0.3 = phi i64 [ %arg.products.5.0, %B594.else.endif.if ], [ 0, %B594.else.endif ]
  %.1501 = icmp slt i64 %.14.i.fr, 0
  %.1502 = select i1 %.1501, i64 %arg.products.5.0, i64 0
  %.1503 = add i64 %.1502, %.16.i
  %.1506 = icmp slt i64 %.1503, 0
  br i1 %.1506, label %B594.else.endif.endif.if, label %B594.else.endif.endif.endif, !prof !0

B594.else.endif.endif.if:                         ; preds = %B594.else.endif.endif
  br label %B594.else.endif.endif.endif

B594.else.endif.endif.endif:                      ; preds = %B594.else.endif.endif.if, %B594.else.endif.endif
  %.1474.sroa.13.1 = phi i64 [ 0, %B594.else.endif.endif.if ], [ %.1503, %B594.else.endif.endif ]
  %.1511.not = icmp slt i64 %.1503, %arg.products.5.0
  br i1 %.1511.not, label %B594.endif, label %B594.else.endif.endif.endif.if, !prof !1

B594.else.endif.endif.endif.if:                   ; preds = %B594.else.endif.endif.endif
  br label %B594.endif

B660.else:                                        ; preds = %B648
  %.1700 = icmp slt i64 %quick.2.1, 0
  %.1701 = select i1 %.1700, i64 %.745, i64 0
  %.1702 = add i64 %.1701, %quick.2.1
  %.1705 = icmp slt i64 %.1702, 0
  br i1 %.1705, label %B660.else.if, label %B660.else.endif, !prof !0

B660.endif:                                       ; preds = %B660.else.endif.endif.endif, %B660.else.endif.endif.endif.if
  %.1690.sroa.13.0 = phi i64 [ %.745, %B660.else.endif.endif.endif.if ], [ %.1690.sroa.13.1, %B660.else.endif.endif.endif ]
  %.1778 = sub nsw i64 %.1690.sroa.13.0, %.1690.sroa.0.3
  %.1787 = tail call i64 @llvm.smax.i64(i64 %.1778, i64 0)
  %.1803 = getelementptr i32, ptr %.761, i64 %.1690.sroa.0.3
  %.1858 = select i1 %.1700, i64 %arg.products.5.0, i64 0
  %.1859 = add i64 %.1858, %quick.2.1
  %.1862 = icmp slt i64 %.1859, 0
  br i1 %.1862, label %B660.endif.else.if, label %B660.endif.else.endif, !prof !0

B660.else.if:                                     ; preds = %B660.else
  br label %B660.else.endif

B660.else.endif:                                  ; preds = %B660.else.if, %B660.else
  %.1690.sroa.0.1 = phi i64 [ 0, %B660.else.if ], [ %.1702, %B660.else ]
  %.1710.not = icmp slt i64 %.1702, %.745
  br i1 %.1710.not, label %B660.else.endif.endif, label %B660.else.endif.if, !prof !1

B660.else.endif.if:                               ; preds = %B660.else.endif
  br label %B660.else.endif.endif

B660.else.endif.endif:                            ; preds = %B660.else.endif.if, %B660.else.endif
  %.1690.sroa.0.3 = phi i64 [ %.745, %B660.else.endif.if ], [ %.1690.sroa.0.1, %B660.else.endif ]
  %.1717 = icmp slt i64 %.14.i.fr, 0
  %.1718 = select i1 %.1717, i64 %.745, i64 0
  %.1719 = add i64 %.1718, %.16.i
  %.1722 = icmp slt i64 %.1719, 0
  br i1 %.1722, label %B660.else.endif.endif.if, label %B660.else.endif.endif.endif, !prof !0

B660.else.endif.endif.if:                         ; preds = %B660.else.endif.endif
  br label %B660.else.endif.endif.endif

B660.else.endif.endif.endif:                      ; preds = %B660.else.endif.endif.if, %B660.else.endif.endif
  %.1690.sroa.13.1 = phi i64 [ 0, %B660.else.endif.endif.if ], [ %.1719, %B660.else.endif.endif ]
  %.1727.not = icmp slt i64 %.1719, %.745
  br i1 %.1727.not, label %B660.endif, label %B660.else.endif.endif.endif.if, !prof !1

B660.else.endif.endif.endif.if:                   ; preds = %B660.else.endif.endif.endif
  br label %B660.endif

B660.endif.else.if:                               ; preds = %B660.endif
  br label %B660.endif.else.endif

B660.endif.else.endif:                            ; preds = %B660.endif.else.if, %B660.endif
  %.1847.sroa.0.1 = phi i64 [ 0, %B660.endif.else.if ], [ %.1859, %B660.endif ]
  %.1867.not = icmp slt i64 %.1859, %arg.products.5.0
  br i1 %.1867.not, label %B660.endif.else.endif.endif, label %B660.endif.else.endif.if, !prof !1

B660.endif.else.endif.if:                         ; preds = %B660.endif.else.endif
  br label %B660.endif.else.endif.endif

B660.endif.else.endif.endif:                      ; preds = %B660.endif.else.endif.if, %B660.endif.else.endif
  %.1847.sroa.0.3 = phi i64 [ %arg.products.5.0, %B660.endif.else.endif.if ], [ %.1847.sroa.0.1, %B660.endif.else.endif ]
  %.1960 = getelementptr double, ptr %arg.products.4, i64 %.1847.sroa.0.3
  %.2013 = select i1 %.1700, i64 %.917, i64 0
  %.2014 = add i64 %.2013, %quick.2.1
  %.2017 = icmp slt i64 %.2014, 0
  br i1 %.2017, label %B660.endif.endif.else.if, label %B660.endif.endif.else.endif, !prof !0

B660.endif.endif.else.if:                         ; preds = %B660.endif.else.endif.endif
  br label %B660.endif.endif.else.endif

B660.endif.endif.else.endif:                      ; preds = %B660.endif.endif.else.if, %B660.endif.else.endif.endif
  %.2002.sroa.0.1 = phi i64 [ 0, %B660.endif.endif.else.if ], [ %.2014, %B660.endif.else.endif.endif ]
  %.2022.not = icmp slt i64 %.2014, %.917
  br i1 %.2022.not, label %B660.endif.endif.else.endif.endif, label %B660.endif.endif.else.endif.if, !prof !1

B660.endif.endif.else.endif.if:                   ; preds = %B660.endif.endif.else.endif
  br label %B660.endif.endif.else.endif.endif

B660.endif.endif.else.endif.endif:                ; preds = %B660.endif.endif.else.endif.if, %B660.endif.endif.else.endif
  %.2002.sroa.0.3 = phi i64 [ %.917, %B660.endif.endif.else.endif.if ], [ %.2002.sroa.0.1, %B660.endif.endif.else.endif ]
  %.2115 = getelementptr i32, ptr %.933, i64 %.2002.sroa.0.3
  call fastcc void @_ZN14sparse_kernels7lowrank6_movedB4v143B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr %.2153, i64 %.1787, ptr %.1803, i64 %arg.kind, ptr %arg.values.4, ptr %.1960, double %arg.unit, ptr %arg.reals.4, ptr %arg.bits.4, ptr %.336, ptr %.504, ptr %.2115)
  br label %B776
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels7lowrank9_pair_rowB4v138B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.left.4, ptr readonly captures(none) %arg.right.4, i64 range(i64 -4611686018427387904, 4611686018427387904) %arg.pairs, i64 range(i64 -9223372036854775776, -9223372036854775808) %arg.room, i64 %arg.row, i64 %arg.column, i64 %arg.size, ptr writeonly captures(none) %arg.sums.4) unnamed_addr #2 {
entry:
  %0 = add nuw i64 %arg.size, 31
  %.110 = lshr i64 %0, 5
  %.87.inv = icmp slt i64 %arg.size, 1
  %.131107.not110 = icmp eq i64 %.110, 0
  %.131107.not = select i1 %.87.inv, i1 true, i1 %.131107.not110
  br i1 %.131107.not, label %B116, label %B48.if.lr.ph

B48.if.lr.ph:                                     ; preds = %entry
  %factor.op.mul = mul i64 %arg.pairs, %arg.row
  %.210.idx = shl i64 %factor.op.mul, 2
  %.210 = getelementptr i8, ptr %arg.left.4, i64 %.210.idx
  %.21298 = icmp sgt i64 %arg.pairs, 0
  br label %B48.if

B116:                                             ; preds = %for.end, %entry
  store ptr null, ptr %retptr, align 8
  ret void

B48.if:                                           ; preds = %B48.if.lr.ph, %for.end
  %.76.0109 = phi i64 [ %.110, %B48.if.lr.ph ], [ %.140, %for.end ]
  %.73.0108 = phi i64 [ 0, %B48.if.lr.ph ], [ %.144, %for.end ]
  %.140 = add nsw i64 %.76.0109, -1
  %.144 = add nuw i64 %.73.0108, 32
  %.174 = add nsw i64 %.73.0108, %arg.column
  br i1 %.21298, label %for.body, label %for.end

for.body:                                         ; preds = %B48.if, %for.body
  %loop.index103 = phi i64 [ %.273, %for.body ], [ 0, %B48.if ]
  %.207.0102 = phi <8 x i32> [ %.271, %for.body ], [ zeroinitializer, %B48.if ]
  %.204.0101 = phi <8 x i32> [ %.259, %for.body ], [ zeroinitializer, %B48.if ]
  %.201.0100 = phi <8 x i32> [ %.247, %for.body ], [ zeroinitializer, %B48.if ]
  %.198.099 = phi <8 x i32> [ %.235, %for.body ], [ zeroinitializer, %B48.if ]
  %.215.idx = shl i64 %loop.index103, 2
  %.215 = getelementptr i8, ptr %.210, i64 %.215.idx
  %.217 = load i32, ptr %.215, align 2
  %.218 = insertelement <8 x i32> poison, i32 %.217, i64 0
  %.219 = shufflevector <8 x i32> %.218, <8 x i32> poison, <8 x i32> zeroinitializer
  %.220 = bitcast <8 x i32> %.219 to <16 x i16>
  %.221 = sext <16 x i16> %.220 to <16 x i32>
  %.222 = mul i64 %loop.index103, %arg.room
  %.223 = add i64 %.174, %.222
  %.226.idx = shl i64 %.223, 2
  %.226 = getelementptr i8, ptr %arg.right.4, i64 %.226.idx
  %.228 = load <16 x i16>, ptr %.226, align 2
  %.229 = sext <16 x i16> %.228 to <16 x i32>
  %.230 = mul nsw <16 x i32> %.221, %.229
  %.231 = shufflevector <16 x i32> %.230, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.232 = shufflevector <16 x i32> %.230, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.234 = add <8 x i32> %.232, %.198.099
  %.235 = add <8 x i32> %.234, %.231
  %.238 = getelementptr i8, ptr %.226, i64 32
  %.240 = load <16 x i16>, ptr %.238, align 2
  %.241 = sext <16 x i16> %.240 to <16 x i32>
  %.242 = mul nsw <16 x i32> %.221, %.241
  %.243 = shufflevector <16 x i32> %.242, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.244 = shufflevector <16 x i32> %.242, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.246 = add <8 x i32> %.244, %.201.0100
  %.247 = add <8 x i32> %.246, %.243
  %.250 = getelementptr i8, ptr %.226, i64 64
  %.252 = load <16 x i16>, ptr %.250, align 2
  %.253 = sext <16 x i16> %.252 to <16 x i32>
  %.254 = mul nsw <16 x i32> %.253, %.221
  %.255 = shufflevector <16 x i32> %.254, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.256 = shufflevector <16 x i32> %.254, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.258 = add <8 x i32> %.256, %.204.0101
  %.259 = add <8 x i32> %.258, %.255
  %.262 = getelementptr i8, ptr %.226, i64 96
  %.264 = load <16 x i16>, ptr %.262, align 2
  %.265 = sext <16 x i16> %.264 to <16 x i32>
  %.266 = mul nsw <16 x i32> %.265, %.221
  %.267 = shufflevector <16 x i32> %.266, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.268 = shufflevector <16 x i32> %.266, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.270 = add <8 x i32> %.268, %.207.0102
  %.271 = add <8 x i32> %.270, %.267
  %.273 = add nuw nsw i64 %loop.index103, 1
  %exitcond.not = icmp eq i64 %.273, %arg.pairs
  br i1 %exitcond.not, label %for.end, label %for.body

for.end:                                          ; preds = %for.body, %B48.if
  %.198.0.lcssa = phi <8 x i32> [ zeroinitializer, %B48.if ], [ %.235, %for.body ]
  %.201.0.lcssa = phi <8 x i32> [ zeroinitializer, %B48.if ], [ %.247, %for.body ]
  %.204.0.lcssa = phi <8 x i32> [ zeroinitializer, %B48.if ], [ %.259, %for.body ]
  %.207.0.lcssa = phi <8 x i32> [ zeroinitializer, %B48.if ], [ %.271, %for.body ]
  %.277 = getelementptr i32, ptr %arg.sums.4, i64 %.73.0108
  store <8 x i32> %.198.0.lcssa, ptr %.277, align 4
  %.282 = getelementptr i8, ptr %.277, i64 32
  store <8 x i32> %.201.0.lcssa, ptr %.282, align 4
  %.287 = getelementptr i8, ptr %.277, i64 64
  store <8 x i32> %.204.0.lcssa, ptr %.287, align 4
  %.292 = getelementptr i8, ptr %.277, i64 96
  store <8 x i32> %.207.0.lcssa, ptr %.292, align 4
  %.131 = icmp samesign ugt i64 %.76.0109, 1
  br i1 %.131, label %B48.if, label %B116
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels7lowrank11product_rowB4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, ptr readonly captures(none) %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.5.1, ptr readonly captures(none) %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.5.1, i64 %arg.row, i64 %arg.column, i64 %arg.out.2, ptr captures(none) %arg.out.4, i64 %arg.out.5.0) unnamed_addr #2 {
entry:
  %.238 = icmp slt i64 %arg.out.5.0, 1
  br i1 %.238, label %.304.if, label %.304.endif.preheader, !prof !0

B86:                                              ; preds = %B86.preheader, %B472
  %k.3.0 = phi i64 [ %.1744, %B472 ], [ 0, %B86.preheader ]
  %.440 = mul i64 %k.3.0, %arg.left.5.1
  %gep = getelementptr double, ptr %invariant.gep, i64 %.440
  %.445 = load double, ptr %gep, align 8
  %.447 = or disjoint i64 %k.3.0, 1
  %.493 = mul i64 %.447, %arg.left.5.1
  %gep761 = getelementptr double, ptr %invariant.gep, i64 %.493
  %.498 = load double, ptr %gep761, align 8
  %.500 = or disjoint i64 %k.3.0, 2
  %.546 = mul i64 %.500, %arg.left.5.1
  %gep763 = getelementptr double, ptr %invariant.gep, i64 %.546
  %.551 = load double, ptr %gep763, align 8
  %.553 = or disjoint i64 %k.3.0, 3
  %.599 = mul i64 %.553, %arg.left.5.1
  %gep765 = getelementptr double, ptr %invariant.gep, i64 %.599
  %.604 = load double, ptr %gep765, align 8
  br i1 %.681, label %B86.else.if, label %B86.else.endif, !prof !0

B472:                                             ; preds = %B344.if, %B86.endif.endif.endif.else.endif.endif.endif
  %.1744 = add nuw nsw i64 %k.3.0, 4
  %.1749 = add nuw nsw i64 %k.3.0, 8
  %.1751.not = icmp sgt i64 %.1749, %arg.left.5.0
  br i1 %.1751.not, label %B500, label %B86

B500:                                             ; preds = %B472, %.304.if
  %k.4.1 = phi i64 [ 0, %.304.if ], [ %.1744, %B472 ]
  %.1766 = icmp slt i64 %k.4.1, %arg.left.5.0
  br i1 %.1766, label %B512.preheader, label %common.ret

B512.preheader:                                   ; preds = %B500
  %.1800 = icmp slt i64 %arg.row, 0
  %.1801 = select i1 %.1800, i64 %arg.left.5.1, i64 0
  %invariant.gep769 = getelementptr double, ptr %arg.left.4, i64 %arg.row
  %invariant.gep771 = getelementptr double, ptr %invariant.gep769, i64 %.1801
  %.1876 = icmp slt i64 %arg.column, 0
  %.1877 = select i1 %.1876, i64 %arg.right.5.1, i64 0
  %.1878 = add i64 %.1877, %arg.column
  %.1881 = icmp slt i64 %.1878, 0
  %.1886.not = icmp slt i64 %.1878, %arg.right.5.1
  %.2108766.not = icmp slt i64 %arg.out.2, 1
  br label %B512

B512:                                             ; preds = %B512.preheader, %B652
  %k.5.0 = phi i64 [ %.2249, %B652 ], [ %k.4.1, %B512.preheader ]
  %.1797 = icmp slt i64 %k.5.0, 0
  %.1798 = select i1 %.1797, i64 %arg.left.5.0, i64 0
  %.1799 = add i64 %.1798, %k.5.0
  %.1819 = mul i64 %.1799, %arg.left.5.1
  %gep772 = getelementptr double, ptr %invariant.gep771, i64 %.1819
  %.1824 = load double, ptr %gep772, align 8
  %.1864 = select i1 %.1797, i64 %arg.right.5.0, i64 0
  %.1865 = add i64 %.1864, %k.5.0
  br i1 %.1881, label %B512.else.if, label %B512.else.endif, !prof !0

B652:                                             ; preds = %B596.if, %B512.else.endif.endif.endif
  %.2249 = add nsw i64 %k.5.0, 1
  %exitcond774.not = icmp eq i64 %.2249, %arg.left.5.0
  br i1 %exitcond774.not, label %common.ret, label %B512

common.ret:                                       ; preds = %B652, %B500
  store ptr null, ptr %retptr, align 8
  ret void

.304.endif.preheader:                             ; preds = %entry
  %0 = shl i64 %arg.out.5.0, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.out.4, i8 0, i64 %0, i1 false)
  br label %.304.if

.304.if:                                          ; preds = %entry, %.304.endif.preheader
  %.387 = icmp sgt i64 %arg.left.5.0, 3
  br i1 %.387, label %B86.preheader, label %B500

B86.preheader:                                    ; preds = %.304.if
  %.421 = icmp slt i64 %arg.row, 0
  %.422 = select i1 %.421, i64 %arg.left.5.1, i64 0
  %1 = getelementptr double, ptr %arg.left.4, i64 %.422
  %invariant.gep = getelementptr double, ptr %1, i64 %arg.row
  %.676 = icmp slt i64 %arg.column, 0
  %.677 = select i1 %.676, i64 %arg.right.5.1, i64 0
  %.678 = add i64 %.677, %arg.column
  %.681 = icmp slt i64 %.678, 0
  %.686.not = icmp slt i64 %.678, %arg.right.5.1
  %.1492757.not = icmp slt i64 %arg.out.2, 1
  br label %B86

B86.else.if:                                      ; preds = %B86
  br label %B86.else.endif

B86.else.endif:                                   ; preds = %B86.else.if, %B86
  %.666.sroa.0.1 = phi i64 [ 0, %B86.else.if ], [ %.678, %B86 ]
  br i1 %.686.not, label %B86.else.endif.endif.endif, label %B86.else.endif.if, !prof !1

B86.else.endif.if:                                ; preds = %B86.else.endif
  br label %B86.else.endif.endif.endif

B86.else.endif.endif.endif:                       ; preds = %B86.else.endif, %B86.else.endif.if
  %.666.sroa.0.3 = phi i64 [ %arg.right.5.1, %B86.else.endif.if ], [ %.666.sroa.0.1, %B86.else.endif ]
  %.783 = mul i64 %k.3.0, %arg.right.5.1
  %2 = getelementptr double, ptr %arg.right.4, i64 %.783
  %.787 = getelementptr double, ptr %2, i64 %.666.sroa.0.3
  br i1 %.681, label %B86.endif.else.if, label %B86.endif.else.endif, !prof !0

B86.endif.else.if:                                ; preds = %B86.else.endif.endif.endif
  br label %B86.endif.else.endif

B86.endif.else.endif:                             ; preds = %B86.endif.else.if, %B86.else.endif.endif.endif
  %.858.sroa.0.1 = phi i64 [ 0, %B86.endif.else.if ], [ %.678, %B86.else.endif.endif.endif ]
  br i1 %.686.not, label %B86.endif.else.endif.endif.endif, label %B86.endif.else.endif.if, !prof !1

B86.endif.else.endif.if:                          ; preds = %B86.endif.else.endif
  br label %B86.endif.else.endif.endif.endif

B86.endif.else.endif.endif.endif:                 ; preds = %B86.endif.else.endif, %B86.endif.else.endif.if
  %.858.sroa.0.3 = phi i64 [ %arg.right.5.1, %B86.endif.else.endif.if ], [ %.858.sroa.0.1, %B86.endif.else.endif ]
  %.975 = mul i64 %.447, %arg.right.5.1
  %3 = getelementptr double, ptr %arg.right.4, i64 %.975
  %.979 = getelementptr double, ptr %3, i64 %.858.sroa.0.3
  br i1 %.681, label %B86.endif.endif.else.if, label %B86.endif.endif.else.endif, !prof !0

B86.endif.endif.else.if:                          ; preds = %B86.endif.else.endif.endif.endif
  br label %B86.endif.endif.else.endif

B86.endif.endif.else.endif:                       ; preds = %B86.endif.endif.else.if, %B86.endif.else.endif.endif.endif
  %.1050.sroa.0.1 = phi i64 [ 0, %B86.endif.endif.else.if ], [ %.678, %B86.endif.else.endif.endif.endif ]
  br i1 %.686.not, label %B86.endif.endif.else.endif.endif.endif, label %B86.endif.endif.else.endif.if, !prof !1

B86.endif.endif.else.endif.if:                    ; preds = %B86.endif.endif.else.endif
  br label %B86.endif.endif.else.endif.endif.endif

B86.endif.endif.else.endif.endif.endif:           ; preds = %B86.endif.endif.else.endif, %B86.endif.endif.else.endif.if
  %.1050.sroa.0.3 = phi i64 [ %arg.right.5.1, %B86.endif.endif.else.endif.if ], [ %.1050.sroa.0.1, %B86.endif.endif.else.endif ]
  %.1167 = mul i64 %.500, %arg.right.5.1
  %4 = getelementptr double, ptr %arg.right.4, i64 %.1167
  %.1171 = getelementptr double, ptr %4, i64 %.1050.sroa.0.3
  br i1 %.681, label %B86.endif.endif.endif.else.if, label %B86.endif.endif.endif.else.endif, !prof !0

B86.endif.endif.endif.else.if:                    ; preds = %B86.endif.endif.else.endif.endif.endif
  br label %B86.endif.endif.endif.else.endif

B86.endif.endif.endif.else.endif:                 ; preds = %B86.endif.endif.endif.else.if, %B86.endif.endif.else.endif.endif.endif
  %.1251.sroa.0.1 = phi i64 [ 0, %B86.endif.endif.endif.else.if ], [ %.678, %B86.endif.endif.else.endif.endif.endif ]
  br i1 %.686.not, label %B86.endif.endif.endif.else.endif.endif.endif, label %B86.endif.endif.endif.else.endif.if, !prof !1

B86.endif.endif.endif.else.endif.if:              ; preds = %B86.endif.endif.endif.else.endif
  br label %B86.endif.endif.endif.else.endif.endif.endif

B86.endif.endif.endif.else.endif.endif.endif:     ; preds = %B86.endif.endif.endif.else.endif, %B86.endif.endif.endif.else.endif.if
  %.1251.sroa.0.3 = phi i64 [ %arg.right.5.1, %B86.endif.endif.endif.else.endif.if ], [ %.1251.sroa.0.1, %B86.endif.endif.endif.else.endif ]
  %.1368 = mul i64 %.553, %arg.right.5.1
  %5 = getelementptr double, ptr %arg.right.4, i64 %.1368
  %.1372 = getelementptr double, ptr %5, i64 %.1251.sroa.0.3
  br i1 %.1492757.not, label %B472, label %B344.if

B344.if:                                          ; preds = %B86.endif.endif.endif.else.endif.endif.endif, %B344.if
  %.1434.0758 = phi i64 [ %.1505, %B344.if ], [ 0, %B86.endif.endif.endif.else.endif.endif.endif ]
  %.1505 = add nuw nsw i64 %.1434.0758, 1
  %6 = getelementptr double, ptr %arg.out.4, i64 %.1434.0758
  %.1559 = load double, ptr %6, align 8
  %7 = getelementptr double, ptr %.787, i64 %.1434.0758
  %.1589 = load double, ptr %7, align 8
  %.1591 = fmul double %.445, %.1589
  %8 = getelementptr double, ptr %.979, i64 %.1434.0758
  %.1621 = load double, ptr %8, align 8
  %.1623 = fmul double %.498, %.1621
  %.1624 = fadd double %.1591, %.1623
  %9 = getelementptr double, ptr %.1171, i64 %.1434.0758
  %.1654 = load double, ptr %9, align 8
  %.1656 = fmul double %.551, %.1654
  %10 = getelementptr double, ptr %.1372, i64 %.1434.0758
  %.1686 = load double, ptr %10, align 8
  %.1688 = fmul double %.604, %.1686
  %.1689 = fadd double %.1656, %.1688
  %.1690 = fadd double %.1624, %.1689
  %.1691 = fadd double %.1559, %.1690
  store double %.1691, ptr %6, align 8
  %exitcond.not = icmp eq i64 %arg.out.2, %.1505
  br i1 %exitcond.not, label %B472, label %B344.if

B512.else.if:                                     ; preds = %B512
  br label %B512.else.endif

B512.else.endif:                                  ; preds = %B512.else.if, %B512
  %.1866.sroa.0.1 = phi i64 [ 0, %B512.else.if ], [ %.1878, %B512 ]
  br i1 %.1886.not, label %B512.else.endif.endif.endif, label %B512.else.endif.if, !prof !1

B512.else.endif.if:                               ; preds = %B512.else.endif
  br label %B512.else.endif.endif.endif

B512.else.endif.endif.endif:                      ; preds = %B512.else.endif, %B512.else.endif.if
  %.1866.sroa.0.3 = phi i64 [ %arg.right.5.1, %B512.else.endif.if ], [ %.1866.sroa.0.1, %B512.else.endif ]
  %.1983 = mul i64 %.1865, %arg.right.5.1
  %11 = getelementptr double, ptr %arg.right.4, i64 %.1983
  %.1987 = getelementptr double, ptr %11, i64 %.1866.sroa.0.3
  br i1 %.2108766.not, label %B652, label %B596.if

B596.if:                                          ; preds = %B512.else.endif.endif.endif, %B596.if
  %.2052.0767 = phi i64 [ %.2121, %B596.if ], [ 0, %B512.else.endif.endif.endif ]
  %.2121 = add nuw nsw i64 %.2052.0767, 1
  %12 = getelementptr double, ptr %arg.out.4, i64 %.2052.0767
  %.2175 = load double, ptr %12, align 8
  %13 = getelementptr double, ptr %.1987, i64 %.2052.0767
  %.2205 = load double, ptr %13, align 8
  %.2207 = fmul double %.1824, %.2205
  %.2208 = fadd double %.2175, %.2207
  store double %.2208, ptr %12, align 8
  %exitcond773.not = icmp eq i64 %arg.out.2, %.2121
  br i1 %exitcond773.not, label %B652, label %B596.if
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN14sparse_kernels7lowrank6_movedB4v143B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.words.2, ptr readonly captures(none) %arg.words.4, i64 %arg.kind, ptr readonly captures(none) %arg.values.4, ptr readonly captures(none) %arg.products.4, double %arg.unit, ptr captures(none) %arg.reals.4, ptr captures(none) %arg.bits.4, ptr writeonly captures(none) %arg.small.4, ptr readonly captures(none) %arg.small_bits.4, ptr writeonly captures(none) %arg.found.4) unnamed_addr #1 {
entry:
  %.109 = icmp eq i64 %arg.kind, 1
  br i1 %.109, label %B40, label %B112

B40:                                              ; preds = %entry
  %spec.select = tail call i64 @llvm.smax.i64(i64 %arg.words.2, i64 0)
  %.193875.not = icmp slt i64 %arg.words.2, 1
  br i1 %.193875.not, label %common.ret, label %B70.if

B112:                                             ; preds = %entry
  %.330 = icmp eq i64 %arg.kind, 0
  %. = select i1 %.330, i32 16, i32 0
  %spec.select870 = tail call i64 @llvm.smax.i64(i64 %arg.words.2, i64 0)
  %.431872.not = icmp slt i64 %arg.words.2, 1
  br i1 %.431872.not, label %common.ret, label %B208.if

B308.if.preheader:                                ; preds = %B208.if, %B70.if
  %storemerge863.pre-phi = phi i64 [ %spec.select, %B70.if ], [ %spec.select870, %B208.if ]
  br label %B308.if

B530:                                             ; preds = %B308.if
  %0 = getelementptr double, ptr %arg.products.4, i64 %.565.0879
  %.724 = load double, ptr %0, align 8
  %.726 = fmul double %arg.unit, %.724
  %.693 = fpext float %.692 to double
  %.727 = fadd double %.726, %.693
  %.728 = fptrunc double %.727 to float
  br label %B592

B592:                                             ; preds = %B308.if, %B530
  %"$phi592.1.2.1" = phi float [ %.728, %B530 ], [ 0x7FF8000000000000, %B308.if ]
  store float %"$phi592.1.2.1", ptr %17, align 4
  %exitcond895.not = icmp eq i64 %.634, %storemerge863.pre-phi
  br i1 %exitcond895.not, label %B602.thread, label %B308.if

B602.thread:                                      ; preds = %B592
  %.826906 = icmp eq i64 %arg.kind, 0
  br i1 %.826906, label %B654.if, label %B1034.thread

B966:                                             ; preds = %B654.if
  %1 = getelementptr i32, ptr %arg.bits.4, i64 %.860.0891
  %.987 = load i32, ptr %1, align 4
  %.989 = zext i32 %.987 to i64
  %.991 = add nuw nsw i64 %.989, 32767
  %.1026 = lshr i64 %.989, 16
  %.1029 = and i64 %.1026, 1
  %.1030 = add nuw nsw i64 %.991, %.1029
  %.1033 = lshr i64 %.1030, 16
  %2 = trunc nuw nsw i64 %.1033 to i32
  br label %B1020

B970:                                             ; preds = %B654.if
  %3 = getelementptr i32, ptr %arg.words.4, i64 %.860.0891
  %.1111 = load i32, ptr %3, align 4
  br label %B1020

B1020:                                            ; preds = %B970, %B966
  %"$phi1020.1.2.1" = phi i32 [ %2, %B966 ], [ %.1111, %B970 ]
  %4 = getelementptr i32, ptr %arg.found.4, i64 %.860.0891
  store i32 %"$phi1020.1.2.1", ptr %4, align 4
  %exitcond899.not = icmp eq i64 %.929, %storemerge863.pre-phi
  br i1 %exitcond899.not, label %common.ret, label %B654.if

common.ret:                                       ; preds = %B2016.if, %B1970, %B1020, %B112, %B40
  store ptr null, ptr %retptr, align 8
  ret void

B1034.thread:                                     ; preds = %B602.thread
  br i1 %.109, label %B1088.if, label %B2016.if

B1550:                                            ; preds = %B1216.if
  %.1519 = zext nneg i32 %22 to i64
  %.1536 = add nsw i64 %.1519, -939520001
  %.1526 = lshr i64 %.1519, 13
  %.1529 = and i64 %.1526, 1
  %.1537 = add nuw nsw i64 %.1536, %.1529
  %.1540 = lshr i64 %.1537, 13
  br label %B1610

B1554:                                            ; preds = %B1216.if
  %5 = getelementptr i32, ptr %arg.small_bits.4, i64 %.1387.0888
  %.1588 = load i32, ptr %5, align 4
  %.1590 = zext i32 %.1588 to i64
  %.1592 = add nsw i64 %.1590, -1056964608
  br label %B1610

B1610:                                            ; preds = %B1554, %B1550
  %"$phi1610.1.2.1" = phi i64 [ %.1540, %B1550 ], [ %.1592, %B1554 ]
  %6 = getelementptr float, ptr %arg.reals.4, i64 %.1387.0888
  %.1698 = load float, ptr %6, align 4
  %.1701 = fcmp ord float %.1698, 0.000000e+00
  br i1 %.1701, label %B1916, label %B1920

B1916:                                            ; preds = %B1610
  %.1605 = icmp samesign ult i32 %22, 1199570944
  %7 = trunc i64 %"$phi1610.1.2.1" to i32
  %"$phi1702.1.2.1" = select i1 %.1605, i32 %7, i32 31744
  %8 = lshr i32 %.1515, 16
  %9 = and i32 %8, 32768
  %10 = or i32 %"$phi1702.1.2.1", %9
  br label %B1970

B1920:                                            ; preds = %B1610
  %11 = getelementptr i32, ptr %arg.words.4, i64 %.1387.0888
  %.1742 = load i32, ptr %11, align 4
  br label %B1970

B1970:                                            ; preds = %B1920, %B1916
  %"$phi1970.1.2.1" = phi i32 [ %10, %B1916 ], [ %.1742, %B1920 ]
  %12 = getelementptr i32, ptr %arg.found.4, i64 %.1387.0888
  store i32 %"$phi1970.1.2.1", ptr %12, align 4
  %exitcond898.not = icmp eq i64 %.1457, %storemerge863.pre-phi
  br i1 %exitcond898.not, label %common.ret, label %B1216.if

B70.if:                                           ; preds = %B40, %B70.if
  %.135.0876 = phi i64 [ %.206, %B70.if ], [ 0, %B40 ]
  %.206 = add nuw nsw i64 %.135.0876, 1
  %13 = getelementptr i32, ptr %arg.words.4, i64 %.135.0876
  %.260 = load i32, ptr %13, align 4
  %.262 = zext i32 %.260 to i64
  %.287 = getelementptr float, ptr %arg.values.4, i64 %.262
  %.288 = load float, ptr %.287, align 4
  %14 = getelementptr float, ptr %arg.reals.4, i64 %.135.0876
  store float %.288, ptr %14, align 4
  %exitcond894.not = icmp eq i64 %arg.words.2, %.206
  br i1 %exitcond894.not, label %B308.if.preheader, label %B70.if

B208.if:                                          ; preds = %B112, %B208.if
  %.375.0873 = phi i64 [ %.444, %B208.if ], [ 0, %B112 ]
  %.444 = add nuw nsw i64 %.375.0873, 1
  %15 = getelementptr i32, ptr %arg.words.4, i64 %.375.0873
  %.498 = load i32, ptr %15, align 4
  %.502 = shl i32 %.498, %.
  %16 = getelementptr i32, ptr %arg.bits.4, i64 %.375.0873
  store i32 %.502, ptr %16, align 4
  %exitcond.not = icmp eq i64 %arg.words.2, %.444
  br i1 %exitcond.not, label %B308.if.preheader, label %B208.if

B308.if:                                          ; preds = %B308.if.preheader, %B592
  %.565.0879 = phi i64 [ %.634, %B592 ], [ 0, %B308.if.preheader ]
  %.634 = add nuw nsw i64 %.565.0879, 1
  %17 = getelementptr float, ptr %arg.reals.4, i64 %.565.0879
  %.692 = load float, ptr %17, align 4
  %.763 = tail call float @llvm.fabs.f32(float %.692)
  %.765 = fcmp ueq float %.763, 0x7FF0000000000000
  br i1 %.765, label %B592, label %B530

B654.if:                                          ; preds = %B602.thread, %B1020
  %.860.0891 = phi i64 [ %.929, %B1020 ], [ 0, %B602.thread ]
  %.929 = add nuw nsw i64 %.860.0891, 1
  %18 = getelementptr float, ptr %arg.reals.4, i64 %.860.0891
  %.1067 = load float, ptr %18, align 4
  %.1070 = fcmp ord float %.1067, 0.000000e+00
  br i1 %.1070, label %B966, label %B970

B1088.if:                                         ; preds = %B1034.thread, %B1088.if
  %.1197.0885 = phi i64 [ %.1266, %B1088.if ], [ 0, %B1034.thread ]
  %.1266 = add nuw nsw i64 %.1197.0885, 1
  %19 = getelementptr float, ptr %arg.reals.4, i64 %.1197.0885
  %.1320 = load float, ptr %19, align 4
  %.1321 = tail call float @llvm.fabs.f32(float %.1320)
  %.1323 = fadd float %.1321, 5.000000e-01
  %20 = getelementptr float, ptr %arg.small.4, i64 %.1197.0885
  store float %.1323, ptr %20, align 4
  %exitcond897.not = icmp eq i64 %.1266, %storemerge863.pre-phi
  br i1 %exitcond897.not, label %B1216.if, label %B1088.if

B1216.if:                                         ; preds = %B1088.if, %B1970
  %.1387.0888 = phi i64 [ %.1457, %B1970 ], [ 0, %B1088.if ]
  %.1457 = add nuw nsw i64 %.1387.0888, 1
  %21 = getelementptr i32, ptr %arg.bits.4, i64 %.1387.0888
  %.1515 = load i32, ptr %21, align 4
  %22 = and i32 %.1515, 2147483647
  %.1547 = icmp samesign ugt i32 %22, 947912703
  br i1 %.1547, label %B1550, label %B1554

B2016.if:                                         ; preds = %B1034.thread, %B2016.if
  %.1831.0882 = phi i64 [ %.1900, %B2016.if ], [ 0, %B1034.thread ]
  %.1900 = add nuw nsw i64 %.1831.0882, 1
  %23 = getelementptr float, ptr %arg.reals.4, i64 %.1831.0882
  %.1958 = load float, ptr %23, align 4
  %.1961 = fcmp ord float %.1958, 0.000000e+00
  %"$phi2192.1.2.1.in.v" = select i1 %.1961, ptr %arg.bits.4, ptr %arg.words.4
  %"$phi2192.1.2.1.in" = getelementptr i32, ptr %"$phi2192.1.2.1.in.v", i64 %.1831.0882
  %"$phi2192.1.2.1" = load i32, ptr %"$phi2192.1.2.1.in", align 4
  %24 = getelementptr i32, ptr %arg.found.4, i64 %.1831.0882
  store i32 %"$phi2192.1.2.1", ptr %24, align 4
  %exitcond896.not = icmp eq i64 %.1900, %storemerge863.pre-phi
  br i1 %exitcond896.not, label %common.ret, label %B2016.if
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #4

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #2 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
